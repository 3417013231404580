interface WizardStep<Choices> {
  readonly id: string
  /** Prefixes of the fields in the request whose refusal opens this step. */
  readonly owns: readonly string[]
  /** When it is asked; always where nothing is said. */
  readonly shown?: (choices: Choices) => boolean
}

/** Which steps a wizard has, in which order, and which of them answers for a field. */
export interface Wizard<Choices, Id extends string> {
  /** The steps of this variant in their order. */
  stepsFor(choices: Choices): readonly Id[]
  /** The step that answers for a refused field; the longest matching prefix wins. */
  owning(field: string): Id | undefined
}

/** Turns a table of steps into a wizard; the table is the truth about its steps. */
export const wizard =
  <Choices>() =>
  <const S extends WizardStep<Choices>>(steps: readonly S[]): Wizard<Choices, S['id']> => ({
    stepsFor: (choices) => steps.filter(({ shown }) => shown?.(choices) ?? true).map(({ id }) => id),
    owning: (field) =>
      steps
        .flatMap(({ id, owns }) => owns.map((prefix) => ({ id, prefix })))
        .filter(({ prefix }) => field === prefix || field.startsWith(`${prefix}.`))
        .sort((a, b) => b.prefix.length - a.prefix.length)[0]?.id,
  })

/** A step that asks for something; the summary, which ends every wizard, only tells. */
export type QuestionOf<W> = W extends Wizard<infer _Choices, infer Id> ? Exclude<Id, 'summary'> : never
