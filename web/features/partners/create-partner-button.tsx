import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { CreateLink } from '../../ui/create-link.tsx'

/** Whether the present account may invite anybody at all. */
export function useMayCreatePartner(): boolean {
  const { program, service } = useSession().account.permissions.agreement
  return program.create || service.create
}

/** The way into the wizard; `small` is its form in a phone's top bar. */
export function CreatePartnerButton({ small }: { small?: boolean }) {
  const { createPartner } = useMessages('partners')
  return <CreateLink label={createPartner} link={{ to: '/partners/new' }} {...(small && { small })} />
}
