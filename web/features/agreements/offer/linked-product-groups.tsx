import type { ProductGroup } from '@entente/shared/api/marketplaces.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Catalogues } from '../../../messages/catalogues.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Count } from '../../../ui/count.tsx'
import { Named } from '../../../ui/named.tsx'
import type { Column } from '../../../ui/table-columns.ts'
import { productGroupsQuery } from '../api.ts'
import { useAgreementCalls } from '../calls.ts'
import { OwnProductGroups } from '../write/own-lists.tsx'
import { LinkedPart } from './linked-part.tsx'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

/** The product groups that those who sign may sell from. */
export function LinkedProductGroups() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const calls = useAgreementCalls()
  const columns = useMemo(() => groupColumns(words), [words])
  return (
    <LinkedPart
      agreementId={agreementId}
      label={words.productGroups}
      columns={columns}
      answer={useQuery(productGroupsQuery(agreementId))}
      empty={{ title: words.noProductGroups, text: words.noProductGroupsText }}
      add={{
        label: words.linkProductGroups,
        title: words.linkProductGroupsTitle,
        all: { title: words.choose.everyGroupLinked, text: words.choose.nothingMore },
        OwnList: OwnProductGroups,
        link: (id) => calls.linkProductGroup(agreementId, id),
        unlink: (id) => calls.unlinkProductGroup(agreementId, id),
      }}
    />
  )
}

const groupColumns = (words: Catalogues['agreements']): Column<ProductGroup>[] => [
  { id: 'name', title: words.name, phone: 'lead', cell: ({ id, name }) => <Named id={id}>{name}</Named> },
  {
    id: 'products',
    title: words.products,
    width: 120,
    align: 'end',
    phone: 'side',
    cell: ({ stats }) => <Count value={stats.products} />,
  },
]
