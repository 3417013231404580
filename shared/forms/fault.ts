import type { Problem, ProblemValues } from '../domain/refusals.ts'

/** One thing that is wrong, before it is known in which language to say so; it passes from one thread to another. */
export interface Fault<P extends Problem = Problem> {
  /** Where, as `company.size`; empty for all of it. */
  readonly at: string
  readonly problem: P
  readonly values: ProblemValues[P]
}

export const fault = <P extends Problem>(at: string, problem: P, values: ProblemValues[P]): Fault => ({
  at,
  problem,
  values,
})
