import type { Partner } from '@entente/shared/api/partners.ts'
import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuItemLink } from '../../ui/links.tsx'
import { showToast } from '../../ui/toast.ts'
import { writeClipboard } from '../../ui/use-copy.ts'
import { pendingContractQuery } from './api.ts'

/** What can be done about a partner that has not answered yet. */
export function InvitedRowMenu({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  const common = useMessages('common')
  const { data: contract } = useQuery(pendingContractQuery(partner.id))
  const link = contract?.activation.link

  const copyLink = async () => {
    if (!link) return
    const outcome = await writeClipboard(link)
    showToast(
      outcome === 'copied' ? { text: words.activationLinkCopied } : { text: common.copyFailed, failed: true },
    )
  }

  return (
    <>
      <Menu.Item leftSection={<Icon name="link" />} disabled={!link} onClick={copyLink}>
        {words.copyActivationLink}
      </Menu.Item>
      {contract ? (
        <MenuItemLink
          leftSection={<Icon name="doc" />}
          to="/partners/contracts/$contractId"
          params={{ contractId: contract.id }}
        >
          {words.openContract}
        </MenuItemLink>
      ) : (
        <Menu.Item leftSection={<Icon name="doc" />} disabled>
          {words.openContract}
        </Menu.Item>
      )}
    </>
  )
}
