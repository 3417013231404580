import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { Page } from '../../../ui/page.tsx'

/** Stands where somebody came to a form by its address that is not theirs to fill in. */
export function ClosedForm({ agreement: { id, title, owner } }: { agreement: Agreement }) {
  const { write: words } = useMessages('agreements')
  return (
    <Page>
      <EmptyState
        wholePage
        title={words.notYoursTitle(title)}
        text={words.notYoursText(owner.name)}
        actions={
          <ButtonLink to="/partners/agreements/$agreementId" params={{ agreementId: id }}>
            {words.backTo}
          </ButtonLink>
        }
      />
    </Page>
  )
}
