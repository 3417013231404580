import type { Context } from '@entente/shared/api/accounts.ts'
import type { NewPartnerResult } from '@entente/shared/api/partners.ts'
import type { WizardStepId } from '@entente/shared/domain/wizard.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useReducer, useRef } from 'react'
import { ApiError } from '../../../lib/api-error.ts'
import { contextQuery } from '../../../lib/session.ts'
import { createPartner } from './api.ts'
import { emptyDraft, isTouched, stepsOf } from './draft.ts'
import { forget, keep, recall } from './draft-store.ts'
import { invitableKinds } from './may-invite.ts'
import { refusalOf } from './refusal.ts'
import { requestOf } from './request.ts'
import { restoredFrom, startOf, type WizardState, wizardReducer } from './wizard-state.ts'

const ownerOf = ({ account, user }: Context) => `${account.id}.${user.id}`
const freshDraft = (me: Context) => emptyDraft(invitableKinds(me)[0])

/** A summary is found again only where it was left; whoever comes to the wizard otherwise begins anew. */
function startFor({ me, wanted }: { me: Context; wanted: WizardStepId | undefined }): WizardState {
  const kept = recall(ownerOf(me))
  if (!kept || (kept.result && wanted !== 'summary')) return startOf(freshDraft(me))
  return restoredFrom(kept)
}

/** The wizard's state, kept through a reload, and what can be done with it. */
export function useWizard(me: Context, wanted: WizardStepId | undefined) {
  const owner = ownerOf(me)
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [state, dispatch] = useReducer(wizardReducer, { me, wanted }, startFor)
  const underWay = useRef(false)
  const { draft, result } = state

  useEffect(() => {
    if (result || isTouched(draft)) keep(owner, { draft, result })
    else forget(owner)
    // A reload finds the summary again, whoever leaves it begins anew.
    return () => {
      if (result) forget(owner)
    }
  }, [owner, draft, result])

  const open = (step: WizardStepId, replace = false) =>
    navigate({ to: '/partners/new', search: { step }, replace })

  const made = (created: NewPartnerResult) => {
    dispatch({ type: 'made', result: created })
    open('summary', true)
  }
  const refused = (error: unknown) => {
    const refusal = refusalOf(asApiError(error), stepsOf(draft))
    dispatch({ type: 'refused', refusal })
    const [first] = refusal.complaints
    if (first) open(first.step)
  }
  const commit = useMutation({
    mutationFn: createPartner,
    onSuccess: () => {
      // The session stays; every list may have changed.
      queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== contextQuery.queryKey[0] })
    },
    onSettled: () => {
      underWay.current = false
    },
  })
  // A second click can come before the first has been drawn as under way. Handed to `mutate`, the callbacks stay
  // silent once the page was left.
  const create = () => {
    if (underWay.current) return
    underWay.current = true
    commit.mutate({ key: draft.key, partner: requestOf(draft) }, { onSuccess: made, onError: refused })
  }

  return {
    state,
    dispatch,
    open,
    create,
    isCreating: commit.isPending,
    discard: () => forget(owner),
    restart: () => {
      forget(owner)
      dispatch({ type: 'restarted', draft: freshDraft(me) })
      open('partner')
    },
  }
}

export type Wizard = ReturnType<typeof useWizard>

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError
    ? error
    : new ApiError({ status: 500, error_code: 'client', errors: [], cause: error })
}
