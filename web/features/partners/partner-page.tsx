import type { Partner } from '@entente/shared/api/partners.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { Crumbs } from '../../ui/crumbs.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { partnerQuery } from './api.ts'
import { CreateContractButton, useMayOffer } from './create-contract.tsx'
import { PartnerStatus } from './partner-status.tsx'

const route = getRouteApi('/shell/partners/$partnerId')

/** One partner: who it is, and behind the tabs what there is between the two. */
export function PartnerPage() {
  const { partnerId } = route.useParams()
  const words = useMessages('partners')
  const { data: partner, error, refetch } = useQuery(partnerQuery(partnerId))
  return (
    <Page>
      <PageTitle>{partner?.name ?? partnerId}</PageTitle>
      <Crumbs up="/partners" label={words.directory} here={partner?.name ?? partnerId} />
      {error && <ErrorState wholePage title={words.partnerFailed} error={error} onRetry={refetch} />}
      {partner ? (
        <>
          <PartnerHead partner={partner} />
          <PartnerTabs partner={partner} />
          <Outlet />
        </>
      ) : (
        !error && <PageSkeleton />
      )}
    </Page>
  )
}

function PartnerHead({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  const format = useFormat()
  const mayOffer = useMayOffer()
  const { id, name, icon, status, role, external_id, since } = partner
  const past = status === 'ended' ? words.becamePartner : words.partnerSince
  return (
    <PageHead
      title={name}
      avatar={<Avatar id={id} name={name} icon={icon} size="page" />}
      status={<PartnerStatus partner={partner} />}
      meta={
        <>
          <span>{words.roles[role]}</span>
          <CopyId id={id} always />
          {external_id && (
            <span>
              {words.yourId} <span className="mono">{external_id}</span>
            </span>
          )}
          {since && <span className="figures">{past(format.date(since))}</span>}
        </>
      }
      actions={mayOffer(partner) && <CreateContractButton partner={partner} />}
    />
  )
}

function PartnerTabs({ partner: { id, name } }: { partner: Partner }) {
  const words = useMessages('partners')
  const params = { partnerId: id }
  return (
    <TabLinks
      label={words.tabsOf(name)}
      tabs={[
        {
          label: words.general,
          link: { to: '/partners/$partnerId', params, activeOptions: { exact: true } },
        },
        { label: words.contracts, link: { to: '/partners/$partnerId/contracts', params } },
      ]}
    />
  )
}
