import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useListState } from '../../lib/use-list-state.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PartList } from '../../ui/part-list.tsx'
import { contractsOfPartnerQuery } from './api.ts'
import { ContractActs } from './contract-acts.tsx'
import { contractColumnsOfPartner } from './contract-columns.tsx'
import { contractFilters } from './contract-filters.ts'
import { contractList } from './contract-list.ts'

/** What was ever agreed between the present account and one partner, and what can be done about it. */
export function ContractsOfPartner({ partnerId }: { partnerId: string }) {
  const words = useMessages('contracts')
  const format = useFormat()
  const view = useListState(contractList)
  const answer = useQuery(contractsOfPartnerQuery(partnerId, view.state))
  const columns = useMemo(() => contractColumnsOfPartner(words, format), [words, format])
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
      menu={(contract) => contract.actions.length > 0 && <ContractActs contract={contract} />}
      empty={<EmptyState title={words.noneWithPartner} text={words.noneWithPartnerText} />}
      noMatch={words.noMatchTitle('')}
      failed={words.listFailed}
    />
  )
}

const SAME_IN_ALL: readonly string[] = ['partner.id', 'owner.name']
