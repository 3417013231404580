import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { CreateLink } from '../../ui/create-link.tsx'
import { writableTypes } from './may-write.ts'

/** Whether the present account may create any agreement at all. */
export const useMayCreateAgreement = (): boolean => writableTypes(useSession()).length > 0

/** The way to a new agreement; `small` is its form in a phone's top bar. */
export function CreateAgreementButton({ small }: { small?: boolean }) {
  const { createAgreement } = useMessages('agreements')
  return (
    <CreateLink label={createAgreement} link={{ to: '/partners/agreements/new' }} {...(small && { small })} />
  )
}
