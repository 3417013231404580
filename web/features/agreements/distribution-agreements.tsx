import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { childColumns } from './agreement-columns.tsx'
import { AgreementPart } from './agreement-part.tsx'
import { childrenQuery } from './api.ts'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

/** The marketplaces a program opens, each with its own agreement. */
export function DistributionAgreements() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const format = useFormat()
  const columns = useMemo(() => childColumns(words, format), [words, format])
  return (
    <AgreementPart
      label={words.distributionAgreements}
      columns={columns}
      answer={useQuery(childrenQuery(agreementId))}
      rowKey={({ id }) => id}
      empty={{ title: words.noDistribution, text: words.noDistributionText }}
    />
  )
}
