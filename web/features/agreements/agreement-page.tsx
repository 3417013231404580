import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Crumbs } from '../../ui/crumbs.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { AgreementHead } from './agreement-head.tsx'
import { AgreementTabs } from './agreement-tabs.tsx'
import { agreementQuery } from './api.ts'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

/** One agreement, and behind the tabs what hangs on it. */
export function AgreementPage() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const { data: agreement, error, refetch } = useQuery(agreementQuery(agreementId))
  return (
    <Page>
      <PageTitle>{agreement?.title ?? agreementId}</PageTitle>
      <Crumbs up="/partners/agreements" label={words.agreements} here={agreement?.title ?? agreementId} />
      {error && <ErrorState wholePage title={words.agreementFailed} error={error} onRetry={refetch} />}
      {agreement ? (
        <>
          <AgreementHead agreement={agreement} />
          <AgreementTabs agreement={agreement} />
          <Outlet />
        </>
      ) : (
        !error && <PageSkeleton />
      )}
    </Page>
  )
}
