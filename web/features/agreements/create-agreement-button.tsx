import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { ActionIconLink, ButtonLink } from '../../ui/links.tsx'
import { writableTypes } from './may-write.ts'

/** Whether the present account may create any agreement at all. */
export const useMayCreateAgreement = (): boolean => writableTypes(useSession()).length > 0

/** The way to a new agreement; `small` is its form in a phone's top bar. */
export function CreateAgreementButton({ small }: { small?: boolean }) {
  const words = useMessages('agreements')
  if (small) {
    return (
      <ActionIconLink
        variant="filled"
        color="mulberry"
        to="/partners/agreements/new"
        aria-label={words.createAgreement}
      >
        <Icon name="plus" />
      </ActionIconLink>
    )
  }
  return (
    <ButtonLink to="/partners/agreements/new" leftSection={<Icon name="plus" />}>
      {words.createAgreement}
    </ButtonLink>
  )
}
