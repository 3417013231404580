import type { Contract } from '@entente/shared/api/contracts.ts'
import type { DistributionData, Form } from '@entente/shared/api/forms.ts'
import { type SubmitEvent, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ApiError } from '../../../lib/api-error.ts'
import { useSession } from '../../../lib/session.ts'
import { useTerms } from '../../../lib/terms.ts'
import { useTick } from '../../../lib/use-tick.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { useToast } from '../../../ui/use-toast.ts'
import { answerOf, draftOf, freshDraft } from '../fields/draft.ts'
import { nameAt } from '../fields/name-fields.ts'
import { readForm } from '../fields/read-form.ts'
import { focusAnswer, focusHeading } from '../focus-answer.ts'
import { useExamination, useFaultWords } from '../use-examination.ts'
import { useKeptDraft } from '../use-kept-draft.ts'
import { useAnswering } from './use-answering.ts'

/** The form of an enrolment under way: what is entered, what is wrong with it, and the ways to keep and to submit it. */
export function useFillingIn(contract: Contract, asked: Form, last: DistributionData | undefined) {
  const { answers: words } = useMessages('distributionForms')
  const { account, user } = useSession()
  const toast = useToast()
  const place = useRef<HTMLFormElement>(null)
  const underWay = useRef(false)
  const form = useMemo(() => readForm(asked.schema), [asked.schema])
  const kept = useKeptDraft(`answers.${contract.id}.${account.id}.${user.id}`, () =>
    last ? draftOf(form, last.data) : freshDraft(form),
  )
  const { draft } = kept
  const examination = useExamination(asked.schema, form, draft)
  const inWords = useFaultWords()
  const answering = useAnswering(contract, asked, last)
  const reading = useTerms(contract.agreement.id)
  const { accepted, tick } = useTick(reading.terms)
  const [missesTick, setMissesTick] = useState(false)

  const refused = answering.error instanceof ApiError ? refusedIn(answering.error) : []
  const found = examination.faults.map((fault) => ({ field: fault.at, text: inWords(fault) }))
  const complaints = found.length > 0 ? found : refused

  const give = async (submit: boolean) => {
    if (underWay.current) return
    underWay.current = true
    answering.reset()
    try {
      const faults = await examination.check()
      const lacksTick = submit && accepted === undefined
      flushSync(() => setMissesTick(lacksTick))
      const [first = lacksTick ? { at: 'accepted' } : undefined] = faults
      if (first) return place.current && focusAnswer(place.current, first.at)
      await answering.mutateAsync({ answer: answerOf(form, draft), read: submit ? accepted : undefined })
      kept.forget()
      toast({ text: submit ? words.submitted : words.saved })
      if (submit) focusHeading()
    } catch {
      // Shown where it is mended, as the error of what was tried.
    } finally {
      underWay.current = false
    }
  }

  return {
    place,
    form,
    draft,
    change: kept.change,
    isRestored: kept.isRestored,
    startOver: () => {
      kept.startOver()
      examination.forget()
      answering.reset()
    },
    complaints: complaints.map(({ field, text }) => ({ field, text, name: nameAt(form, field) })),
    wrong: (path: string, deep = false) =>
      complaints.find(({ field }) => field === path || (deep && field.startsWith(`${path}.`)))?.text,
    reading,
    accepted: accepted !== undefined,
    accept: (now: boolean) => {
      tick(now)
      if (now) setMissesTick(false)
    },
    missesTick: missesTick ? words.notAccepted : undefined,
    refusal: answering.error,
    isSending: answering.isPending,
    save: () => give(false),
    submit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault()
      if (reading.terms) return give(true)
    },
  }
}

/** What the server says of single answers, by their places. */
const refusedIn = ({ fields }: ApiError) =>
  Object.entries(fields)
    .filter(([field]) => field.startsWith('data.'))
    .map(([field, text]) => ({ field: field.slice('data.'.length), text }))
