import type { Contract } from '@entente/shared/api/contracts.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useCallsOf } from '../acts/calls.ts'
import type { TogetherAct } from './together-acts.ts'

/** What became of one contract: it waits, is being asked for, was done, or was not and why. */
export type Outcome = 'waiting' | 'asking' | 'done' | { readonly error: unknown }

interface Together {
  readonly stage: 'before' | 'doing' | 'after'
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Does it to one after the other, once however often it is asked for. */
  start(said: string): void
  /** Leaves those alone that were not begun. */
  stop(): void
}

/** Does the same to each of these contracts; what is refused for one is done to the others all the same. */
export function useTogether(act: TogetherAct, contracts: readonly Contract[]): Together {
  const queries = useQueryClient()
  const callsOf = useCallsOf()
  const [stage, setStage] = useState<Together['stage']>('before')
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map())
  const isGoingOn = useRef(false)
  useEffect(
    () => () => {
      isGoingOn.current = false
    },
    [],
  )
  const note = (id: string, outcome: Outcome) => setOutcomes((before) => new Map(before).set(id, outcome))

  const doTo = async (id: string, said: string): Promise<void> => {
    note(id, 'asking')
    try {
      const calls = callsOf(id)
      await (act === 'sign' ? calls.approve() : calls[act](said))
      note(id, 'done')
    } catch (error) {
      note(id, { error })
    }
  }

  return {
    stage,
    outcomes,
    async start(said) {
      if (isGoingOn.current || stage !== 'before') return
      isGoingOn.current = true
      setStage('doing')
      setOutcomes(new Map(contracts.map(({ id }) => [id, 'waiting'])))
      for (const { id } of contracts) if (isGoingOn.current) await doTo(id, said)
      isGoingOn.current = false
      setStage('after')
      await queries.invalidateQueries()
    },
    stop() {
      isGoingOn.current = false
    },
  }
}
