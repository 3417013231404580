import type { Problem, ProblemValues, RefusalCode, RefusalValues } from '@entente/shared/domain/refusals.ts'
import type { ServerMessages } from '@entente/shared/messages/server-messages.ts'

/** One thing that is wrong, worded only when it is known in which language. */
export interface Complaint {
  readonly field?: string | undefined
  readonly say: (messages: ServerMessages) => string
}

/** A request that is refused by a rule; never a fault of the server. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly complaints: readonly Complaint[]
  constructor(code: RefusalCode, complaints: readonly Complaint[]) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.complaints = complaints
  }

  /** The sentences of the answer, fields first: `name: This field is required.` */
  sentences(messages: ServerMessages): string[] {
    return this.complaints.map(({ field, say }) => (field ? `${field}: ${say(messages)}` : say(messages)))
  }
}

type WordedCode = Exclude<RefusalCode, 'VAL_001'>

type Untold<Values> = { [Name in keyof Values]: Values[Name] extends undefined ? Name : never }[keyof Values]
/** Codes whose sentence has to be told nothing. */
export type PlainCode = Exclude<Untold<RefusalValues>, 'VAL_001'>
type PlainProblem = Untold<ProblemValues>

const sayRefusal =
  <Code extends WordedCode>(code: Code, values: RefusalValues[Code]) =>
  (messages: ServerMessages) =>
    messages.refusals[code](values)

const sayProblem =
  <P extends Problem>(problem: P, values: ProblemValues[P]) =>
  (messages: ServerMessages) =>
    messages.problems[problem](values)

/** Ends the request with this refusal; `field` names what in the request is to blame. */
export function refuse(code: PlainCode, values?: undefined, field?: string): never
export function refuse<Code extends WordedCode>(
  code: Code,
  values: RefusalValues[Code],
  field?: string,
): never
export function refuse<Code extends WordedCode>(
  code: Code,
  values: RefusalValues[Code],
  field?: string,
): never {
  throw new Refusal(code, [{ field, say: sayRefusal(code, values) }])
}

/** A complaint about one field, to be collected with others before refusing once (D-78). */
export function problem(field: string, kind: PlainProblem, values?: undefined): Complaint
export function problem<P extends Problem>(field: string, kind: P, values: ProblemValues[P]): Complaint
export function problem<P extends Problem>(field: string, kind: P, values: ProblemValues[P]): Complaint {
  return { field, say: sayProblem(kind, values) }
}

/** Ends the request because of one word of its query, and says where that word stands. */
export function blame({ field, say }: Complaint, at: number | undefined): never {
  const located = (messages: ServerMessages) =>
    at === undefined ? say(messages) : messages.located({ sentence: say(messages), at })
  throw new Refusal('VAL_001', [{ field, say: located }])
}

/** Ends the request when there is anything to complain about. */
export function refuseInvalid(complaints: readonly Complaint[]): void {
  if (complaints.length > 0) throw new Refusal('VAL_001', complaints)
}

/** The same under the code that a rule has for it. */
export function refuseAll(code: PlainCode, complaints: readonly Complaint[]): void {
  if (complaints.length > 0) throw new Refusal(code, complaints)
}

/** Ends the request because of one field. */
export function invalid(field: string, kind: PlainProblem, values?: undefined): never
export function invalid<P extends Problem>(field: string, kind: P, values: ProblemValues[P]): never
export function invalid<P extends Problem>(field: string, kind: P, values: ProblemValues[P]): never {
  throw new Refusal('VAL_001', [{ field, say: sayProblem(kind, values) }])
}
