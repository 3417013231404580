import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { CreateLink } from '../../ui/create-link.tsx'
import { offerableTypes } from './new-contract/may-offer.ts'

/** Whether the present account may offer any contract at all. */
export const useMayCreateContract = (): boolean => offerableTypes(useSession()).length > 0

/** The way into the wizard; `small` is its form in a phone's top bar. */
export function CreateContractButton({ small }: { small?: boolean }) {
  const { createContract } = useMessages('contracts')
  return (
    <CreateLink label={createContract} link={{ to: '/partners/contracts/new' }} {...(small && { small })} />
  )
}
