import { Button, Menu } from '@mantine/core'
import { useMessages } from '../messages/use-messages.ts'
import { Icon } from './icon.tsx'
import { chosenColumns, shownColumns } from './shown-columns.ts'
import type { Column } from './table-columns.ts'

interface ColumnChooserProps {
  columns: readonly Column<never>[]
  /** As the address says it; absent while nobody has chosen. */
  chosen: string | undefined
  onChoose: (chosen: string | undefined) => void
}

/** Which columns a list shows; the first one names the rows and stays. */
export function ColumnChooser({ columns, chosen, onChoose }: ColumnChooserProps) {
  const words = useMessages('common')
  const shown = shownColumns(columns, chosen).map(({ id }) => id)
  const [, ...others] = columns
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<Icon name="columns" />}>
          {words.columns}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxGroup value={shown} onChange={(ids) => onChoose(chosenColumns(columns, ids))}>
          {others.map(({ id, title }) => (
            <Menu.CheckboxItem key={id} value={id}>
              {title}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
        <Menu.Divider />
        <Menu.Item disabled={chosen === undefined} onClick={() => onChoose(undefined)}>
          {words.standardColumns}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
