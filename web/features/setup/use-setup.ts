import type { Setup } from '@entente/shared/api/accounts.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { answered, entente } from '../../lib/api.ts'
import { ApiError } from '../../lib/api-error.ts'
import { contextQuery } from '../../lib/session.ts'
import { usePageLanguage } from '../../messages/language-scope.tsx'

/** Sets the installation up and goes on signed in; a second click changes nothing. */
export function useSetup() {
  const language = usePageLanguage()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const underWay = useRef(false)
  const sending = useMutation({
    mutationFn: (setup: Setup) =>
      answered(entente.setUp(setup, { headers: { 'accept-language': language } }), { keepOn401: true }),
    onSuccess: (context) => {
      queries.clear()
      queries.setQueryData(contextQuery.queryKey, context)
      navigate({ to: '/partners' })
    },
    onSettled: () => {
      underWay.current = false
    },
  })
  return {
    isSending: sending.isPending || sending.isSuccess,
    error: sending.error,
    reset: sending.reset,
    send: (setup: Setup) => {
      if (!underWay.current) sending.mutate(setup)
      underWay.current = true
    },
  }
}

/** Why nothing can be set up with this link at all. */
export type DeadSetup = 'invalid' | 'done'

/** Whether the refusal is final, and why. */
export function deadSetupOf(error: unknown): DeadSetup | undefined {
  if (!(error instanceof ApiError)) return undefined
  if (error.error_code === 'ACC_003') return 'done'
  return error.status === 404 ? 'invalid' : undefined
}
