import { useMessages } from '../messages/use-messages.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { BarePage } from './bare-page.tsx'

/** Stands where no page is, with a way on. */
export function NotFoundPage() {
  const words = useMessages('shell')
  return (
    <BarePage>
      <PageTitle>{words.notFoundTitle}</PageTitle>
      <EmptyState
        wholePage
        title={words.notFoundHeading}
        text={words.notFoundText}
        actions={<ButtonLink to="/partners">{words.toDirectory}</ButtonLink>}
      />
    </BarePage>
  )
}
