import { ActionIcon } from '@mantine/core'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { AgreementName } from './agreement-name.tsx'
import type { TreeRow } from './program-tree.ts'
import classes from './tree-name.module.css'

interface TreeNameProps {
  row: TreeRow
  onFold: (id: string) => void
}

/** The name of an agreement in the tree, with the way to open it or its place under its program. */
export function TreeName({ row, onFold }: TreeNameProps) {
  const words = useMessages('agreements')
  return (
    <span className={classes.name} data-branch={row.isBranch || undefined}>
      {row.isOpen !== undefined && (
        <ActionIcon
          size="sm"
          className={classes.fold}
          aria-expanded={row.isOpen}
          aria-label={words.distributionOf(row.title)}
          onClick={() => onFold(row.id)}
        >
          <Icon name={row.isOpen ? 'down' : 'right'} />
        </ActionIcon>
      )}
      <AgreementName agreement={row} />
    </span>
  )
}
