import type { TValidationError } from 'typebox/error'
import { type Fault, fault } from './fault.ts'

/** What sums up others that say more where they are. */
const SUMMARIES: ReadonlySet<TValidationError['keyword']> = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'propertyNames',
  'anyOf',
  'oneOf',
  'if',
  'contains',
])

/** What is wrong, one thing for each place; `place` names where all of it stands, as `data` or `schema`. */
export function faultsOf(errors: readonly TValidationError[], place = ''): Fault[] {
  const telling = errors.filter(
    ({ keyword, instancePath }) =>
      !SUMMARIES.has(keyword) ||
      !errors.some((other) => !SUMMARIES.has(other.keyword) && isWithin(other.instancePath, instancePath)),
  )
  const faults = new Map<string, Fault>()
  for (const found of telling.flatMap((error) => toFaults(error, place)))
    if (!faults.has(found.at)) faults.set(found.at, found)
  return [...faults.values()]
}

const isWithin = (path: string, outer: string) => path === outer || path.startsWith(`${outer}/`)

/** A JSON pointer as people write it: `/company/size` is `company.size`. */
const dotted = (pointer: string, place: string): string =>
  [place, ...pointer.split('/').slice(1).map(unescaped)].filter(Boolean).join('.')

const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~')

function toFaults(error: TValidationError, place: string): Fault[] {
  const at = dotted(error.instancePath, place)
  const within = (name: string) => [at, name].filter(Boolean).join('.')
  switch (error.keyword) {
    case 'required':
      return error.params.requiredProperties.map((name) => fault(within(name), 'required', undefined))
    case 'additionalProperties':
      return error.params.additionalProperties.map((name) => fault(within(name), 'unknown_field', undefined))
    case 'unevaluatedProperties':
      return [fault(at, 'unfit', undefined)]
    case 'boolean':
      return [fault(at, 'unknown_field', undefined)]
    case 'type':
      return [fault(at, 'wrong_type', { expected: expectedBy(error.params.type) })]
    case 'enum':
      return [fault(at, 'not_allowed', { values: error.params.allowedValues.map(String) })]
    case 'const':
      return [isTick(error.params.allowedValue, at)]
    case 'minLength':
      return [tooFew(at, 'too_short', error.params.limit)]
    case 'minItems':
      return [tooFew(at, 'too_few', error.params.limit)]
    case 'maxLength':
      return [fault(at, 'too_long', { limit: error.params.limit })]
    case 'maxItems':
      return [fault(at, 'too_many', { limit: error.params.limit })]
    case 'minimum':
      return [fault(at, 'too_small', { limit: Number(error.params.limit) })]
    case 'maximum':
      return [fault(at, 'too_large', { limit: Number(error.params.limit) })]
    case 'exclusiveMinimum':
      return [fault(at, 'not_above', { limit: Number(error.params.limit) })]
    case 'exclusiveMaximum':
      return [fault(at, 'not_below', { limit: Number(error.params.limit) })]
    case 'multipleOf':
      return [fault(at, 'not_a_multiple', { of: Number(error.params.multipleOf) })]
    case 'pattern':
      return [fault(at, 'no_match', { pattern: String(error.params.pattern) })]
    case 'format':
      return [wrongFormat(at, error.params.format)]
    case 'uniqueItems':
      return [fault(at, 'repeated', undefined)]
    default:
      return [fault(at, 'unfit', undefined)]
  }
}

/** Of something of which one is needed there is none. */
const tooFew = (at: string, problem: 'too_short' | 'too_few', limit: number): Fault =>
  limit === 1 ? fault(at, 'required', undefined) : fault(at, problem, { limit })

/** A box that has to be ticked is one that was left empty. */
const isTick = (allowed: unknown, at: string): Fault =>
  allowed === true
    ? fault(at, 'required', undefined)
    : fault(at, 'not_allowed', { values: [String(allowed)] })

function wrongFormat(at: string, format: string): Fault {
  if (format === 'email') return fault(at, 'not_an_email', undefined)
  if (format === 'uri' || format === 'url') return fault(at, 'not_a_link', undefined)
  if (format === 'date') return fault(at, 'wrong_type', { expected: 'date' })
  return fault(at, 'wrong_format', { format })
}

const NAMES = new Map([
  ['string', 'text'],
  ['integer', 'whole_number'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['array', 'list'],
] as const)

const expectedBy = (type: string | readonly string[]) => {
  const named = [type].flat().find((one) => one !== 'null')
  return [...NAMES].find(([name]) => name === named)?.[1] ?? 'object'
}
