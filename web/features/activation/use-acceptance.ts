import type { Context } from '@entente/shared/api/accounts.ts'
import type { AcceptanceResult, Invitation, InvitationCheckResult } from '@entente/shared/api/activation.ts'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ApiError } from '../../lib/api-error.ts'
import { rememberSession } from '../../lib/session.ts'
import { usePageLanguage } from '../../messages/language-scope.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import {
  type AcceptanceDraft,
  acceptanceOf,
  type Stage,
  stageAfter,
  type Wrong,
  wrongIn,
} from './acceptance.ts'
import { invitationQuery, recipientCalls } from './api.ts'
import { refusedAcceptance } from './refused-acceptance.ts'

type Answer = { readonly checked: InvitationCheckResult } | { readonly accepted: AcceptanceResult }

interface AcceptanceOptions {
  code: string
  invitation: Invitation
  session: Context | undefined
  onAccepted: (result: AcceptanceResult) => void
  /** Told with every failure; `arrived` when an earlier answer was lost on the way. */
  onFailed: (error: unknown, arrived: boolean) => void
}

/** The recipient's answers, and the way from one question to the next. */
export function useAcceptance({ code, invitation, session, onAccepted, onFailed }: AcceptanceOptions) {
  const { form: words, refused } = useMessages('activation')
  const language = usePageLanguage()
  const calls = recipientCalls(code, language)
  const queries = useQueryClient()
  const answerLost = useRef(false)
  const underWay = useRef(false)

  const [stage, setStage] = useState<Stage>('email')
  const [accounts, setAccounts] = useState<InvitationCheckResult['accounts']>([])
  const [asked, setAsked] = useState(false)
  const [draft, setDraft] = useState<AcceptanceDraft>({
    email: session?.user.email ?? '',
    accepted: false,
    name: '',
    password: '',
    company: invitation.partner.name,
    accepting: undefined,
  })

  const send = async (): Promise<Answer> => {
    const email = draft.email.trim()
    if (stage === 'password')
      rememberSession(queries, await calls.signIn({ email, password: draft.password }))
    if (stage === 'password' || stage === 'email') return { checked: await calls.check(email) }
    const { version, description } = invitation.agreement
    return { accepted: await calls.accept(acceptanceOf(stage, draft, { version, description })) }
  }
  const proceed = (answer: Answer) => {
    if ('accepted' in answer) return onAccepted(answer.accepted)
    const { checked } = answer
    setAsked(false)
    setStage(stageAfter(checked))
    setAccounts(checked.accounts)
    setDraft((before) => ({
      ...before,
      password: '',
      accepting: checked.accounts.length === 0 ? 'new' : undefined,
    }))
  }
  /** The agreement changed meanwhile: what was ticked is not what would be signed. */
  const readAgain = () => {
    setDraft((before) => ({ ...before, accepted: false }))
    return queries.invalidateQueries({ queryKey: invitationQuery(code).queryKey })
  }
  const sending = useMutation({
    mutationFn: send,
    onSuccess: proceed,
    onError: (error) => {
      onFailed(error, answerLost.current)
      if (error instanceof ApiError && error.status === 0 && (stage === 'new' || stage === 'choose'))
        answerLost.current = true
      if (error instanceof ApiError && error.error_code === 'ACT_003') setStage('password')
      if (error instanceof ApiError && error.error_code === 'CTR_004') void readAgain()
    },
    onSettled: () => {
      underWay.current = false
    },
  })

  const refusal = sending.error ? refusedAcceptance(sending.error, refused) : undefined
  const missing = wrongIn(stage, draft, { words, says: SERVER_MESSAGES[language].problems })
  const wrong: Wrong = { ...(asked && missing), ...refusal?.wrong }

  return {
    stage,
    accounts,
    draft,
    wrong,
    text: refusal?.text,
    error: sending.error,
    isSending: sending.isPending,
    answer: (answers: Partial<AcceptanceDraft>) => {
      sending.reset()
      setDraft((before) => ({ ...before, ...answers }))
      // Another e-mail is another person: what was found out about the last one no longer counts.
      if (answers.email !== undefined) setStage('email')
    },
    /** Goes on to the next question; false when something has to be corrected first. */
    goOn: (): boolean => {
      setAsked(true)
      if (Object.keys(missing).length > 0) return false
      // A second click can come before the first has been drawn as under way.
      if (!underWay.current) sending.mutate()
      underWay.current = true
      return true
    },
  }
}

export type AcceptanceFlow = ReturnType<typeof useAcceptance>
