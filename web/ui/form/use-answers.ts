import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ApiError } from '../../lib/api-error.ts'
import { focusField } from '../focus-field.ts'
import { forget, keep, recall } from '../wizard/draft-store.ts'

/** What is wrong with the fields of a form, by their names in the request, in the order they stand. */
export type Problems = Readonly<Record<string, string | undefined>>

interface AnswersOptions<Answers, Made> {
  initial: Answers
  /** Names the draft in this tab, where a reload finds it again; absent where it need not. */
  keptAs?: string
  check: (answers: Answers) => Problems
  send: (answers: Answers) => Promise<Made>
  onSent: (made: Made) => void
}

/** The answers of a form until the server has taken them; nothing is lost when it does not. */
export function useAnswers<Answers extends object, Made>(options: AnswersOptions<Answers, Made>) {
  const { check, send, onSent } = options
  const form = useRef<HTMLFormElement>(null)
  const underWay = useRef(false)
  const [initial] = useState(options.initial)
  // What they answer can change meanwhile, and be called otherwise: they stay the draft they were begun as.
  const [keptAs] = useState(options.keptAs)
  const [kept] = useState(() => (keptAs === undefined ? undefined : recall<Answers, never>(keptAs)))
  const [answers, setAnswers] = useState(kept?.draft ?? initial)
  const [isRestored, setRestored] = useState(kept !== undefined)
  const [asked, setAsked] = useState(false)
  const [refusal, setRefusal] = useState<unknown>()
  const sending = useMutation({ mutationFn: send })

  const isTouched = JSON.stringify(answers) !== JSON.stringify(initial)
  useEffect(() => {
    if (keptAs === undefined) return
    if (isTouched) keep(keptAs, { draft: answers, made: undefined })
    else forget(keptAs)
  }, [keptAs, answers, isTouched])
  const discard = () => {
    if (keptAs !== undefined) forget(keptAs)
  }

  const problems = check(answers)
  const refused = refusal instanceof ApiError ? refusal.fields : {}
  const wrong = (field: string) => (asked ? problems[field] : undefined) ?? at(refused, field)

  const focusWrong = (found: Problems) => {
    const [field] =
      Object.keys(found)
        .find((name) => found[name] !== undefined)
        ?.split('.') ?? []
    if (field && form.current) focusField(form.current, field)
  }
  const refuse = (error: unknown) => {
    flushSync(() => setRefusal(error))
    if (error instanceof ApiError) focusWrong(error.fields)
  }

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A second click can come before the first has been drawn as under way.
    if (underWay.current) return
    if (Object.values(problems).some((problem) => problem !== undefined)) {
      flushSync(() => setAsked(true))
      focusWrong(problems)
      return
    }
    underWay.current = true
    setRefusal(undefined)
    sending.mutate(answers, {
      onSuccess: (made) => {
        discard()
        onSent(made)
      },
      onError: refuse,
      onSettled: () => {
        underWay.current = false
      },
    })
  }

  return {
    form,
    answers,
    change: (part: Partial<Answers>) => setAnswers((before) => ({ ...before, ...part })),
    wrong,
    submit,
    refusal,
    isSending: sending.isPending,
    /** Whether leaving would lose anything. */
    isTouched,
    /** Whether a draft that was left here was found again. */
    isRestored,
    /** Throws the kept draft away. */
    discard,
    startOver: () => {
      setAnswers(initial)
      setRestored(false)
      setAsked(false)
      setRefusal(undefined)
    },
  }
}

/** A deeper path belongs to the field above it, `marketplace.id` to `marketplace`. */
const at = (fields: Readonly<Record<string, string>>, field: string): string | undefined =>
  Object.entries(fields).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1]
