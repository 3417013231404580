import type { NamedReference } from '@entente/shared/api/common.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Catalogues } from '../../messages/catalogues.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Named } from '../../ui/named.tsx'
import type { Column } from '../../ui/table-columns.ts'
import { AgreementPart } from './agreement-part.tsx'
import { marketplacesQuery } from './api.ts'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

/** The marketplaces whose listings come into the catalogue of those who sign. */
export function LinkedMarketplaces() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const columns = useMemo(() => marketplaceColumns(words), [words])
  return (
    <AgreementPart
      label={words.marketplaces}
      columns={columns}
      answer={useQuery(marketplacesQuery(agreementId))}
      rowKey={({ id }) => id}
      empty={{ title: words.noMarketplaces, text: words.noMarketplacesText }}
    />
  )
}

const marketplaceColumns = (words: Catalogues['agreements']): Column<NamedReference>[] => [
  { id: 'name', title: words.name, phone: 'lead', cell: ({ id, name }) => <Named id={id}>{name}</Named> },
]
