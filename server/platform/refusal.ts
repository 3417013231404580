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

/** Values are asked for exactly where the text needs them. */
type Told<Values, Rest extends unknown[]> = Values extends undefined
  ? [values?: undefined, ...Rest]
  : [values: Values, ...Rest]

const sayRefusal =
  <Code extends WordedCode>(code: Code, values: RefusalValues[Code]) =>
  (messages: ServerMessages) =>
    messages.refusals[code](values)

const sayProblem =
  <P extends Problem>(problem: P, values: ProblemValues[P]) =>
  (messages: ServerMessages) =>
    messages.problems[problem](values)

/** Ends the request with this refusal; `field` names what in the request is to blame. */
export function refuse<Code extends WordedCode>(
  code: Code,
  ...[values, field]: Told<RefusalValues[Code], [field?: string]>
): never {
  throw new Refusal(code, [{ field, say: sayRefusal(code, values as RefusalValues[Code]) }])
}

/** A complaint about one field, to be collected with others before refusing once (D-78). */
export function problem<P extends Problem>(
  field: string,
  kind: P,
  ...[values]: Told<ProblemValues[P], []>
): Complaint {
  return { field, say: sayProblem(kind, values as ProblemValues[P]) }
}

/** Ends the request when there is anything to complain about. */
export function refuseInvalid(complaints: readonly Complaint[]): void {
  if (complaints.length > 0) throw new Refusal('VAL_001', complaints)
}

/** Ends the request because of one field. */
export function invalid<P extends Problem>(
  field: string,
  kind: P,
  ...[values]: Told<ProblemValues[P], []>
): never {
  throw new Refusal('VAL_001', [{ field, say: sayProblem(kind, values as ProblemValues[P]) }])
}
