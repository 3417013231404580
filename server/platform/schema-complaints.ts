import type { Problem, ProblemValues } from '@entente/shared/domain/refusals.ts'
import { type Complaint, problem } from './refusal.ts'

/** One rule of a JSON Schema that a value breaks, as validators say it. */
export interface BrokenRule {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** One sentence per broken rule, each naming the field as the request does; `within` names what was looked at. */
export const schemaComplaints = (errors: readonly BrokenRule[], within = ''): Complaint[] =>
  telling(errors).map((error) => complaint(error, within))

/** A field that may also be null breaks three rules at once; only the one about its real type says anything. */
function telling(errors: readonly BrokenRule[]): readonly BrokenRule[] {
  const rest = errors.filter(({ keyword, params }) => keyword !== 'anyOf' && params.type !== 'null')
  return rest.length > 0 ? rest : errors.slice(0, 1)
}

function complaint({ keyword, params, instancePath }: BrokenRule, within: string): Complaint {
  const field = [within, ...instancePath.split('/')].filter(Boolean).join('.')
  const say = <P extends Problem>(kind: P, values: ProblemValues[P]): Complaint => ({
    field,
    say: (messages) => messages.problems[kind](values),
  })
  const limit = Number(params.limit)
  switch (keyword) {
    case 'required':
      return problem([field, params.missingProperty].filter(Boolean).join('.'), 'required')
    case 'minLength':
      return limit === 1 ? say('required', undefined) : say('too_short', { limit })
    case 'maxLength':
      return say('too_long', { limit })
    case 'maxItems':
      return say('too_many', { limit })
    case 'minItems':
      return say('too_few', { limit })
    case 'minimum':
      return say('too_small', { limit })
    case 'maximum':
      return say('too_large', { limit })
    case 'enum':
      return say('not_allowed', {
        values: Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [],
      })
    case 'format':
      return say(FORMATS[String(params.format)] ?? 'does_not_fit', undefined)
    case 'type':
      return say('wrong_type', { expected: expectedBy(params.type) })
    default:
      return say('does_not_fit', undefined)
  }
}

const FORMATS: Readonly<Record<string, 'not_an_email' | 'not_a_link' | 'not_a_date'>> = {
  email: 'not_an_email',
  uri: 'not_a_link',
  date: 'not_a_date',
  'date-time': 'not_a_date',
}

const NAMES: Readonly<Record<string, ProblemValues['wrong_type']['expected']>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
}

const expectedBy = (type: unknown): ProblemValues['wrong_type']['expected'] =>
  (typeof type === 'string' ? NAMES[type] : undefined) ?? 'object'
