import { useMessages } from '../messages/use-messages.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { PageTitle } from '../ui/page-title.tsx'

/** Stands where no page is, with a way on. */
export function NotFoundPage() {
  const words = useMessages('shell')
  return (
    <main id="content" tabIndex={-1}>
      <PageTitle>{words.notFoundTitle}</PageTitle>
      <EmptyState
        title={words.notFoundHeading}
        text={words.notFoundText}
        actions={<ButtonLink to="/partners">{words.toDirectory}</ButtonLink>}
      />
    </main>
  )
}
