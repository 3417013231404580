import type { Partner } from '@entente/shared/api/partners.ts'
import { Button, Menu } from '@mantine/core'
import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { mayInvite } from './new-partner/may-invite.ts'

/** Whether the present account may offer this partner a contract, be it the first, one more or one after the end (D-85). */
export function useMayOffer(): (partner: Partner) => boolean {
  const me = useSession()
  return ({ type }) => mayInvite(me, type === 'vendor' ? 'vendor' : 'reseller')
}

const address = ({ id }: Partner) => `/partners/contracts/new?partner=${id}`

/** The way to a new contract with this partner. */
export function CreateContractButton({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  return (
    <Button variant="default" component="a" href={address(partner)}>
      {words.createContract}
    </Button>
  )
}

/** The same in the menu of a row. */
export function CreateContractItem({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  return (
    <Menu.Item component="a" href={address(partner)} leftSection={<Icon name="plus" />}>
      {words.createContract}
    </Menu.Item>
  )
}
