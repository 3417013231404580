/** One row of a lifecycle, read as a sentence: "from pending, the issuer may reject; it becomes rejected". */
export interface Step {
  readonly from: string
  readonly action: string
  readonly by: string
  readonly to: string
  /** What has to be so besides the status; the step is neither offered nor taken otherwise. */
  readonly when?: readonly string[]
  /** What the other side is told. */
  readonly tells?: string
}

export interface Lifecycle<S extends Step = Step> {
  readonly steps: readonly S[]
  step(from: string, action: string): S | undefined
  stepsFrom(from: string): readonly S[]
}

/** Turns a table of steps into a lifecycle. The table is the truth; nothing else may name a next status. */
export function lifecycle<const S extends Step>(steps: readonly S[]): Lifecycle<S> {
  return {
    steps,
    step: (from, action) => steps.find((step) => step.from === from && step.action === action),
    stepsFrom: (from) => steps.filter((step) => step.from === from),
  }
}
