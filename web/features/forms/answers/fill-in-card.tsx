import type { Contract, HistoryEntry } from '@entente/shared/api/contracts.ts'
import type { DistributionData, Form } from '@entente/shared/api/forms.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Card } from '../../../ui/card.tsx'
import { focusFirst } from '../../../ui/focus-field.ts'
import { KeptNote } from '../../../ui/kept-note.tsx'
import { Note } from '../../../ui/note.tsx'
import { ErrorSummary } from '../../../ui/wizard/error-summary.tsx'
import { focusAnswer } from '../focus-answer.ts'
import { RenderedForm } from '../rendered-form.tsx'
import classes from './answers.module.css'
import { RefinedNote } from './refined-note.tsx'
import { lastRefinement } from './refinement.ts'
import { SubmitFoot } from './submit-foot.tsx'
import { useFillingIn } from './use-filling-in.ts'

const route = getRouteApi('/shell/partners/contracts/$contractId')

interface FillInCardProps {
  contract: Contract
  history: readonly HistoryEntry[]
  form: Form
  /** What was answered last. */
  last: DistributionData | undefined
}

/** Where a vendor fills in what the distributor asks before it enrolls (domain: section 8.3, rows 1a and 2). */
export function FillInCard({ contract, history, form, last }: FillInCardProps) {
  const { answers: words } = useMessages('distributionForms')
  const format = useFormat()
  const filling = useFillingIn(contract, form, last)
  const { place, complaints } = filling
  const refinement = lastRefinement(history)
  const { act } = route.useSearch()
  const isWanted = act === 'answer' || act === 'enroll'
  useEffect(() => {
    if (isWanted && place.current) focusFirst(place.current)
  }, [isWanted, place])
  return (
    <Card title={words.yours} aside={words.formVersion(form.name, format.number(form.version))}>
      <form
        ref={place}
        className={classes.form}
        noValidate
        onSubmit={filling.submit}
        aria-busy={filling.isSending}
      >
        {refinement && <RefinedNote refinement={refinement} issuer={contract.issuer.name} />}
        {filling.isRestored && <KeptNote onStartOver={filling.startOver} />}
        {complaints.length > 1 && (
          <ErrorSummary
            complaints={complaints}
            names={Object.fromEntries(complaints.map(({ field, name }) => [field, name ?? '']))}
            onOpen={(field) => place.current && focusAnswer(place.current, field)}
          />
        )}
        {complaints.length === 1 && !complaints[0]?.name && (
          <Note tone="danger" live>
            {complaints[0]?.text}
          </Note>
        )}
        <RenderedForm
          field={filling.form}
          draft={filling.draft}
          wrong={filling.wrong}
          onChange={filling.change}
        />
        <SubmitFoot
          contract={contract}
          reading={filling.reading}
          accepted={filling.accepted}
          missing={filling.missesTick}
          refusal={filling.refusal}
          busy={filling.isSending}
          onAccept={filling.accept}
          onSave={filling.save}
        />
      </form>
    </Card>
  )
}
