import type { Contract, HistoryEntry } from '@entente/shared/api/contracts.ts'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../../messages/use-messages.ts'
import { Card } from '../../../ui/card.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { answersQuery, formQuery } from '../api.ts'
import { AnswersCard } from './answers-card.tsx'
import { FillInCard } from './fill-in-card.tsx'
import { SubmitCard } from './submit-card.tsx'

interface ContractDataProps {
  contract: Contract
  history: readonly HistoryEntry[]
}

/** What a distribution contract asks and what was answered: to be filled in by its partner, to be read by both (domain: section 13.4). */
export function ContractData({ contract, history }: ContractDataProps) {
  const { answers: words } = useMessages('distributionForms')
  const isPartner = contract.partner.id === contract.issuer.id
  const isOpen = isPartner && contract.status === 'enrolling'
  const formId = isOpen ? contract.form?.id : undefined
  const answers = useQuery(answersQuery(contract.id))
  const form = useQuery({ ...formQuery(formId ?? ''), enabled: formId !== undefined })
  const error = answers.error ?? form.error
  if (error)
    return (
      <Card title={isPartner ? words.yours : words.theirs}>
        <ErrorState
          title={words.loadFailed}
          error={error}
          onRetry={() => [answers.refetch(), form.refetch()]}
        />
      </Card>
    )
  if (!answers.data || (formId !== undefined && !form.data)) return null
  const newestFirst = answers.data.items
  const [last] = newestFirst
  return (
    <>
      {form.data && isOpen && (
        <FillInCard key={contract.id} contract={contract} history={history} form={form.data} last={last} />
      )}
      {isOpen && formId === undefined && <SubmitCard contract={contract} />}
      {last && (
        <AnswersCard
          title={isOpen ? words.earlier : isPartner ? words.yours : words.theirs}
          newestFirst={newestFirst}
          note={
            !isPartner && contract.status === 'enrolling' ? words.mayChange(contract.partner.name) : undefined
          }
        />
      )}
      {!isPartner && !last && contract.form && contract.status === 'enrolling' && (
        <Card title={words.theirs} aside={contract.form.name}>
          <p className="muted">{words.notYet(contract.partner.name)}</p>
        </Card>
      )}
    </>
  )
}
