import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { CopyId } from '../../ui/copy-id.tsx'
import { Crumbs } from '../../ui/crumbs.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { ActiveVersion } from './active-version.tsx'
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
          <PageHead
            title={agreement.title}
            meta={
              <>
                <span>{words.typeOf(agreement.type)}</span>
                <CopyId id={agreement.id} always />
                <ActiveVersion agreement={agreement} />
              </>
            }
          />
          <AgreementTabs agreement={agreement} />
          <Outlet />
        </>
      ) : (
        !error && <PageSkeleton />
      )}
    </Page>
  )
}

function AgreementTabs({ agreement: { id, type, title, stats } }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const format = useFormat()
  const params = { agreementId: id }
  const versions = stats && { count: format.number(stats.versions) }
  return (
    <TabLinks
      label={words.tabsOf(title)}
      tabs={[
        {
          label: words.general,
          link: { to: '/partners/agreements/$agreementId', params, activeOptions: { exact: true } },
        },
        {
          label: words.versions,
          link: { to: '/partners/agreements/$agreementId/versions', params },
          ...versions,
        },
        ...(type === 'program'
          ? [
              {
                label: words.distributionAgreements,
                link: { to: '/partners/agreements/$agreementId/distribution', params } as const,
              },
            ]
          : []),
        ...(type === 'service'
          ? [
              {
                label: words.marketplaces,
                link: { to: '/partners/agreements/$agreementId/marketplaces', params } as const,
              },
              {
                label: words.productGroups,
                link: { to: '/partners/agreements/$agreementId/product-groups', params } as const,
              },
            ]
          : []),
      ]}
    />
  )
}
