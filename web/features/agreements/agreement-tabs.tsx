import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type TabLink, TabLinks } from '../../ui/tab-links.tsx'

/** What there is to see of an agreement: more for its owner, and what its type has. */
export function AgreementTabs({ agreement: { id, type, title, stats } }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const format = useFormat()
  const params = { agreementId: id }
  const general: TabLink = {
    label: words.general,
    link: { to: '/partners/agreements/$agreementId', params, activeOptions: { exact: true } },
  }
  const versions: TabLink = {
    label: words.versions,
    link: { to: '/partners/agreements/$agreementId/versions', params },
    ...(stats && { count: format.number(stats.versions) }),
  }
  const distribution: TabLink = {
    label: words.distributionAgreements,
    link: { to: '/partners/agreements/$agreementId/distribution', params },
  }
  const offer: readonly TabLink[] = [
    {
      label: words.marketplaces,
      link: { to: '/partners/agreements/$agreementId/marketplaces', params },
    },
    {
      label: words.productGroups,
      link: { to: '/partners/agreements/$agreementId/product-groups', params },
    },
    { label: words.products, link: { to: '/partners/agreements/$agreementId/products', params } },
  ]
  const contracts: TabLink = {
    label: words.contracts,
    link: { to: '/partners/agreements/$agreementId/contracts', params },
  }
  const partners: TabLink = {
    label: words.partners,
    link: { to: '/partners/agreements/$agreementId/partners', params },
  }
  return (
    <TabLinks
      label={words.tabsOf(title)}
      tabs={[
        general,
        versions,
        ...(type === 'program' ? [distribution] : []),
        ...(type === 'service' ? offer : []),
        contracts,
        ...(stats ? [partners] : []),
      ]}
    />
  )
}
