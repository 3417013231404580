import { sentencesByField } from '@entente/client'
import type { ApiError } from '../../lib/api-error.ts'
import type { Complaint, WizardPlan } from './plan.ts'

export interface PlacedComplaint<Question extends string> extends Complaint {
  readonly step: Question
}

/** Why a wizard's act did not go through; after `network` and `server` it may have been done all the same. */
export interface Refusal<Question extends string> {
  readonly kind: 'refused' | 'repeated' | 'account' | 'network' | 'server'
  readonly complaints: readonly PlacedComplaint<Question>[]
  /** What no field is to blame for. */
  readonly texts: readonly string[]
  readonly requestId: string | undefined
}

function kindOf({ status, error_code }: ApiError): Refusal<string>['kind'] {
  if (status === 0) return 'network'
  if (error_code === 'IDM_001') return 'repeated'
  if (error_code === 'AUTH_005') return 'account'
  return status >= 500 ? 'server' : 'refused'
}

/** Sorts a failed act by the steps that can mend it. */
export function refusalOf<Question extends string>(
  error: ApiError,
  plan: Pick<WizardPlan<Question, never, never>, 'fields' | 'blamed' | 'owning'>,
  questions: readonly Question[],
): Refusal<Question> {
  const kind = kindOf(error)
  const complaints: PlacedComplaint<Question>[] = []
  const texts: string[] = []

  const fieldAt = (path: string) =>
    plan.fields.filter((known) => path === known || path.startsWith(`${known}.`)).at(-1)

  /** Splits `field: sentence`; a sentence about no field of the wizard is blamed on the one its code is about. */
  function read(line: string): { path: string | undefined; text: string } {
    const [named] = Object.entries(sentencesByField([line]))
    const blamed = plan.blamed[error.error_code]
    if (!named) return { path: blamed, text: line }
    return { path: fieldAt(named[0]) ? named[0] : blamed, text: named[1] }
  }

  for (const line of kind === 'refused' || kind === 'account' ? error.errors : []) {
    const { path, text } = read(line)
    const field = path === undefined ? undefined : fieldAt(path)
    const owner = field && plan.owning(field)
    const step = questions.find((question) => question === owner)
    if (field && step) complaints.push({ field, text, step })
    else texts.push(line)
  }
  return { kind, complaints, texts, requestId: error.requestId }
}

/** The complaints of a refusal that one step has to mend. */
export const complaintsAt = <Question extends string>(
  refusal: Refusal<Question> | undefined,
  step: Question,
): readonly PlacedComplaint<Question>[] =>
  refusal?.complaints.filter((complaint) => complaint.step === step) ?? []
