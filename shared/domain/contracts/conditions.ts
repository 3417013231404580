/** What a step may ask for besides the status, each with how the act is refused otherwise (domain: section 7.4). */
export const CONDITIONS = {
  in_time: 'CTR_006',
  version: 'AGR_006',
  behind: 'CTR_008',
  form: 'CTR_009',
  answered: 'CTR_007',
} as const

export type Condition = keyof typeof CONDITIONS

/** What is known of a contract and of its agreement in the moment in which an act is weighed. */
export interface Circumstances {
  readonly now: Date
  readonly expiresAt: Date | null
  /** The version that was signed; null while nobody has. */
  readonly signedVersion: number | null
  readonly activeVersion: number | null
  /** Whether the agreement asks for a form before enrolling. */
  readonly hasForm: boolean
  /** Whether that form was filled in, has not changed since, and was not handed back. */
  readonly isAnswered: boolean
}

/** Whether its day is still to come; what is no moment to a computer, as a leap second, never is. */
export const isInTime = (expiresAt: Date | null, now: Date): boolean => expiresAt === null || expiresAt > now

const HOLDS: Readonly<Record<Condition, (circumstances: Circumstances) => boolean>> = {
  in_time: ({ expiresAt, now }) => isInTime(expiresAt, now),
  version: ({ activeVersion }) => activeVersion !== null,
  behind: ({ signedVersion, activeVersion }) => signedVersion !== activeVersion,
  form: ({ hasForm }) => hasForm,
  answered: ({ hasForm, isAnswered }) => !hasForm || isAnswered,
}

/** The first condition of a step that is not met. */
export const unmet = (
  { when = [] }: { readonly when?: readonly Condition[] },
  circumstances: Circumstances,
): Condition | undefined => when.find((condition) => !HOLDS[condition](circumstances))
