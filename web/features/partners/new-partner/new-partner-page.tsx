import { useMessages } from '../../../messages/use-messages.ts'
import { PageTitle } from '../../../ui/page-title.tsx'

/** The wizard that invites a partner or makes its account at once. */
export function NewPartnerPage() {
  return <PageTitle>{useMessages('wizard').pageTitle}</PageTitle>
}
