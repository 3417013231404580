import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Page } from '../../ui/page.tsx'

/** Stands where somebody came by an address to forms that are not theirs to write. */
export function ClosedForms() {
  const words = useMessages('distributionForms')
  return (
    <Page>
      <EmptyState
        wholePage
        title={words.closedTitle}
        text={words.closedText}
        actions={<ButtonLink to="/partners">{words.toDirectory}</ButtonLink>}
      />
    </Page>
  )
}
