import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import { Menu } from '@mantine/core'
import { useMessages } from '../../../messages/use-messages.ts'
import { Icon } from '../../../ui/icon.tsx'

interface VersionMenuProps {
  version: AgreementVersion
  onAct: (act: 'activate' | 'delete') => void
}

/** What can be done with one version. */
export function VersionMenu({ version: { active, link }, onAct }: VersionMenuProps) {
  const { acts: words } = useMessages('agreements')
  return (
    <>
      {!active && (
        <Menu.Item leftSection={<Icon name="check" />} onClick={() => onAct('activate')}>
          {words.activate}
        </Menu.Item>
      )}
      {link && (
        <Menu.Item
          component="a"
          href={link}
          target="_blank"
          rel="noreferrer noopener"
          leftSection={<Icon name="out" />}
        >
          {words.open}
        </Menu.Item>
      )}
      <Menu.Item data-danger leftSection={<Icon name="trash" />} onClick={() => onAct('delete')}>
        {words.remove}
      </Menu.Item>
    </>
  )
}
