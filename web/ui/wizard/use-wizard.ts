import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useReducer, useRef } from 'react'
import { ApiError } from '../../lib/api-error.ts'
import { contextQuery, useSession } from '../../lib/session.ts'
import { forget, keep, recall } from './draft-store.ts'
import type { WizardDraft, WizardPlan } from './plan.ts'
import { refusalOf } from './refusal.ts'
import { restoredFrom, startOf, type WizardEvent, type WizardState, wizardReducer } from './wizard-state.ts'

/** A wizard under way. */
export interface Wizard<Question extends string, Draft extends WizardDraft<Question>, Made> {
  readonly plan: WizardPlan<Question, Draft, Made>
  readonly state: WizardState<Question, Draft, Made>
  readonly dispatch: (event: WizardEvent<Question, Draft, Made>) => void
  /** The step that the address asks for. */
  readonly wanted: string | undefined
  readonly open: (step: Question | 'summary', replace?: boolean) => void
  readonly act: () => void
  readonly isActing: boolean
  readonly discard: () => void
  readonly restart: () => void
}

/** A wizard's state, kept through a reload, and what can be done with it. */
export function useWizard<Question extends string, Draft extends WizardDraft<Question>, Made>(
  plan: WizardPlan<Question, Draft, Made>,
  wanted: string | undefined,
): Wizard<Question, Draft, Made> {
  const { account, user } = useSession()
  const name = `${plan.keptAs}.${account.id}.${user.id}`
  const navigate = useNavigate()
  const queries = useQueryClient()
  const reduce = useMemo(() => wizardReducer<Question, Draft, Made>(plan), [plan])
  const [state, dispatch] = useReducer(reduce, undefined, () =>
    startFor<Question, Draft, Made>(plan, name, wanted),
  )
  const underWay = useRef(false)
  const { draft, made } = state

  useEffect(() => {
    if (made || plan.isTouched(draft)) keep(name, { draft: plan.slim?.(draft) ?? draft, made })
    else forget(name)
    // A reload finds the summary again, whoever leaves it begins anew.
    return () => {
      if (made) forget(name)
    }
  }, [plan, name, draft, made])

  /** The session stays; everything else may be another by now. */
  const readAnew = () => {
    queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== contextQuery.queryKey[0] })
  }
  const open = (step: Question | 'summary', replace = false) => {
    navigate({ ...plan.linkTo(step), replace })
  }
  const succeed = (value: Made) => {
    dispatch({ type: 'made', made: value })
    open('summary', true)
  }
  const refuse = (error: unknown) => {
    const refusal = refusalOf(asApiError(error), plan, plan.questions(draft))
    dispatch({ type: 'refused', refusal })
    // What the answers stood on may have changed meanwhile.
    if (refusal.kind === 'refused') readAnew()
    const [first] = refusal.complaints
    if (first) open(first.step)
  }
  const commit = useMutation({
    mutationFn: plan.commit,
    onSuccess: readAnew,
    onSettled: () => {
      underWay.current = false
    },
  })
  // A second click can come before the first has been drawn as under way. Handed to `mutate`, the callbacks stay
  // silent once the page was left.
  const act = () => {
    if (underWay.current) return
    underWay.current = true
    commit.mutate(draft, { onSuccess: succeed, onError: refuse })
  }

  return {
    plan,
    state,
    dispatch,
    wanted,
    open,
    act,
    isActing: commit.isPending,
    discard: () => forget(name),
    restart: () => {
      forget(name)
      const fresh = plan.fresh()
      dispatch({ type: 'restarted', draft: fresh })
      const [first] = plan.questions(fresh)
      if (first) open(first)
    },
  }
}

/** A summary is found again only where it was left; whoever comes to the wizard otherwise begins anew. */
function startFor<Question extends string, Draft extends WizardDraft<Question>, Made>(
  plan: WizardPlan<Question, Draft, Made>,
  name: string,
  wanted: string | undefined,
): WizardState<Question, Draft, Made> {
  const kept = recall<Draft, Made>(name)
  if (!kept || (kept.made && wanted !== 'summary')) return startOf(plan.fresh())
  return restoredFrom(kept)
}

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError
    ? error
    : new ApiError({ status: 500, error_code: 'client', errors: [], cause: error })
