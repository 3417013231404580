import type { Partner } from '@entente/shared/api/partners.ts'
import { Menu } from '@mantine/core'
import { usePrefetchQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { writeClipboard } from '../../ui/use-copy.ts'
import { useToast } from '../../ui/use-toast.ts'
import { pendingContractQuery } from './api.ts'
import { useMayCreatePartner } from './create-partner-button.tsx'
import { isInviting } from './inviting.ts'

/** What can be done about a partner that has not answered yet. */
export function InvitedRowMenu({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  const common = useMessages('common')
  const mayInvite = useMayCreatePartner()
  const invites = isInviting(partner, useSession())
  const navigate = useNavigate()
  const toast = useToast()
  const queries = useQueryClient()
  const query = pendingContractQuery(partner.id)
  usePrefetchQuery(query)

  const findContract = async () => {
    const { items } = await queries.fetchQuery(query)
    if (!items[0]) throw new Error(`${partner.id} has no pending contract`)
    return items[0]
  }
  const fail = () => toast({ text: words.noInvitation, failed: true })

  const copyLink = async () => {
    const { link } = (await findContract()).activation
    if (!link) return toast({ text: words.notYourInvitation })
    const outcome = await writeClipboard(link)
    toast(
      outcome === 'copied' ? { text: words.activationLinkCopied } : { text: common.copyFailed, failed: true },
    )
  }
  const openContract = async () => {
    const { id } = await findContract()
    await navigate({ to: '/partners/contracts/$contractId', params: { contractId: id } })
  }

  return (
    <>
      {mayInvite && !invites && (
        <Menu.Item leftSection={<Icon name="link" />} onClick={() => copyLink().catch(fail)}>
          {words.copyActivationLink}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<Icon name="doc" />} onClick={() => openContract().catch(fail)}>
        {words.openContract}
      </Menu.Item>
    </>
  )
}
