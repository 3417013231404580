import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useListState } from '../../lib/use-list-state.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PartList } from '../../ui/part-list.tsx'
import { contractsOfAgreementQuery } from './api.ts'
import { contractColumnsOfAgreement } from './contract-columns.tsx'
import { contractFilters } from './contract-filters.ts'
import { contractList } from './contract-list.ts'

const route = getRouteApi('/shell/partners/agreements/$agreementId/contracts')

/** What was signed, or is to be signed, under one agreement. */
export function ContractsOfAgreement() {
  const { agreementId } = route.useParams()
  const words = useMessages('contracts')
  const format = useFormat()
  const view = useListState(contractList)
  const answer = useQuery(contractsOfAgreementQuery(agreementId, view.state))
  const columns = useMemo(() => contractColumnsOfAgreement(words, format), [words, format])
  const offered = useMemo(
    () => contractFilters(words).filter(({ field }) => !SAME_IN_ALL.includes(field)),
    [words],
  )
  return (
    <PartList
      label={words.contracts}
      view={view}
      offered={offered}
      answer={answer}
      columns={columns}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.noneUnderAgreement} text={words.noneUnderAgreementText} />}
      noMatch={words.noMatchTitle('')}
      failed={words.listFailed}
    />
  )
}

const SAME_IN_ALL: readonly string[] = [
  'type',
  'agreement.id',
  'agreement.name',
  'issuer.name',
  'marketplace.name',
]
