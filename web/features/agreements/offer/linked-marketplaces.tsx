import type { Marketplace } from '@entente/shared/api/marketplaces.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Catalogues } from '../../../messages/catalogues.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Dash } from '../../../ui/count.tsx'
import { Named } from '../../../ui/named.tsx'
import type { Column } from '../../../ui/table-columns.ts'
import { marketplacesQuery } from '../api.ts'
import { useAgreementCalls } from '../calls.ts'
import { OwnMarketplaces } from '../write/own-lists.tsx'
import { LinkedPart } from './linked-part.tsx'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

/** The marketplaces whose listings come into the catalogue of those who sign. */
export function LinkedMarketplaces() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const calls = useAgreementCalls()
  const columns = useMemo(() => marketplaceColumns(words), [words])
  return (
    <LinkedPart
      agreementId={agreementId}
      label={words.marketplaces}
      columns={columns}
      answer={useQuery(marketplacesQuery(agreementId))}
      empty={{ title: words.noMarketplaces, text: words.noMarketplacesText }}
      add={{
        label: words.linkMarketplaces,
        title: words.linkMarketplacesTitle,
        all: { title: words.choose.everyMarketplaceLinked, text: words.choose.nothingMore },
        OwnList: OwnMarketplaces,
        link: (id) => calls.linkMarketplace(agreementId, id),
        unlink: (id) => calls.unlinkMarketplace(agreementId, id),
      }}
    />
  )
}

const marketplaceColumns = (words: Catalogues['agreements']): Column<Marketplace>[] => [
  { id: 'name', title: words.name, phone: 'lead', cell: ({ id, name }) => <Named id={id}>{name}</Named> },
  {
    id: 'currency',
    title: words.currency,
    width: 120,
    cell: ({ currency }) => (currency ? <span className="muted">{currency}</span> : <Dash />),
  },
]
