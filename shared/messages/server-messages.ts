import type { Problem, ProblemValues, RefusalCode, RefusalValues } from '../domain/refusals.ts'

/** The texts the server writes, one object per language; a language that lacks one does not compile. */
export interface ServerMessages {
  readonly refusals: {
    readonly [Code in Exclude<RefusalCode, 'VAL_001'>]: (values: RefusalValues[Code]) => string
  }
  readonly problems: { readonly [P in Problem]: (values: ProblemValues[P]) => string }
  /** A sentence about a word of a query, with the place of that word. */
  readonly located: (values: { sentence: string; at: number }) => string
  /** Name and description of what Entente makes by itself. */
  readonly made: {
    readonly distributionAgreement: (values: { marketplace: string }) => string
    readonly contractOf: (values: { agreement: string }) => string
    /** Why a contract ended that nobody ended. */
    readonly contractExpired: () => string
    readonly endedWith: (values: { contract: string }) => string
    /** The same where one side is no party of the other contract, and learns nothing of it (domain: section 7.7). */
    readonly endedWithProgram: () => string
    readonly endedWithSourcing: () => string
  }
}
