import { useMessages } from '../../messages/use-messages.ts'
import { PageTitle } from '../../ui/page-title.tsx'

/** What the recipient of an activation link reads, accepts or rejects. */
export function ActivationPage() {
  return <PageTitle>{useMessages('activation').pageTitle}</PageTitle>
}
