import type { Product } from '@entente/shared/api/products.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Catalogues } from '../../../messages/catalogues.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Dash } from '../../../ui/count.tsx'
import { Named } from '../../../ui/named.tsx'
import { Note } from '../../../ui/note.tsx'
import { Stack } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table-columns.ts'
import { AgreementPart } from '../agreement-part.tsx'
import { agreementQuery, productsQuery } from '../api.ts'
import { ProductStanding } from '../sourcing/product-standing.tsx'
import { useEnroller } from '../sourcing/use-enroller.ts'
import { SoldOn } from './sold-on.tsx'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

/** What those who sign a service agreement find in their catalogue, where each product is sold, and how they get it. */
export function OfferedProducts() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const { data: service } = useQuery(agreementQuery(agreementId))
  // Whoever owns the agreement does not source from itself.
  const sourced = service && !service.stats ? service.sourcing_agreement?.id : undefined
  const entering = useEnroller(sourced)
  const columns = useMemo(
    () => [
      ...productColumns(agreementId, words),
      ...(sourced ? [standingColumn(agreementId, words, entering)] : []),
    ],
    [agreementId, words, sourced, entering],
  )
  const isUnserved = entering?.sourcing.type === 'syndication' && entering.enroller.marketplaces.length === 0
  return (
    <Stack>
      {isUnserved && <Note>{words.needsMarketplace}</Note>}
      <AgreementPart
        label={words.products}
        columns={columns}
        answer={useQuery(productsQuery(agreementId))}
        rowKey={({ id }) => id}
        empty={{ title: words.noProducts, text: words.noProductsText }}
      />
    </Stack>
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
    width: 200,
    cell: ({ id, name }) => <SoldOn agreementId={agreementId} product={id} name={name} />,
  },
]

const standingColumn = (
  serviceId: string,
  words: Catalogues['agreements'],
  entering: ReturnType<typeof useEnroller>,
): Column<Product> => ({
  id: 'standing',
  title: entering ? words.types[entering.sourcing.type] : words.enrolment,
  width: 240,
  phone: 'side',
  cell: ({ id }) =>
    entering ? (
      <ProductStanding productId={id} serviceId={serviceId} {...entering} />
    ) : (
      <Dash spoken={words.loadingEnrolment} />
    ),
})
