import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { ActionIconLink, ButtonLink } from '../../ui/links.tsx'

/** Whether the present account may invite anybody at all. */
export function useMayCreatePartner(): boolean {
  const { program, service } = useSession().account.permissions.agreement
  return program.create || service.create
}

/** The way into the wizard; `small` is its form in a phone's top bar. */
export function CreatePartnerButton({ small }: { small?: boolean }) {
  const words = useMessages('partners')
  if (small) {
    return (
      <ActionIconLink variant="filled" color="mulberry" to="/partners/new" aria-label={words.createPartner}>
        <Icon name="plus" />
      </ActionIconLink>
    )
  }
  return (
    <ButtonLink to="/partners/new" leftSection={<Icon name="plus" />}>
      {words.createPartner}
    </ButtonLink>
  )
}
