import type { Product } from '@entente/shared/api/products.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Catalogues } from '../../../messages/catalogues.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Dash } from '../../../ui/count.tsx'
import { Named } from '../../../ui/named.tsx'
import type { Column } from '../../../ui/table-columns.ts'
import { AgreementPart } from '../agreement-part.tsx'
import { productsQuery } from '../api.ts'
import { SoldOn } from './sold-on.tsx'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

/** What those who sign a service agreement find in their catalogue, and where each product is sold. */
export function OfferedProducts() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const columns = useMemo(() => productColumns(agreementId, words), [agreementId, words])
  return (
    <AgreementPart
      label={words.products}
      columns={columns}
      answer={useQuery(productsQuery(agreementId))}
      rowKey={({ id }) => id}
      empty={{ title: words.noProducts, text: words.noProductsText }}
    />
  )
}

const productColumns = (agreementId: string, words: Catalogues['agreements']): Column<Product>[] => [
  { id: 'name', title: words.name, phone: 'lead', cell: ({ id, name }) => <Named id={id}>{name}</Named> },
  {
    id: 'category',
    title: words.category,
    width: 180,
    cell: ({ category }) => (category ? <span className="muted">{category.name}</span> : <Dash />),
  },
  {
    id: 'marketplaces',
    title: words.soldOn,
    width: 280,
    cell: ({ id, name }) => <SoldOn agreementId={agreementId} product={id} name={name} />,
  },
]
