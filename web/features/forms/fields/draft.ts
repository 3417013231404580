import { type Fault, fault } from '@entente/shared/forms/fault.ts'
import { isNamed } from '@entente/shared/forms/json-schema.ts'
import { type ChoiceField, type Field, type GroupField, isSame, type ListField } from './field.ts'

/**
 * What somebody has entered so far, shaped as the answer will be: what is typed stays text until it is sent, and what is
 * left open is undefined. It may come back from the browser's memory, so nothing more is taken for granted.
 */
export type Draft = unknown

/** What is entered of one field of a group. */
export const partOf = (draft: Draft, name: string): Draft =>
  isNamed(draft) && Object.hasOwn(draft, name) ? draft[name] : undefined

export const entriesOf = (draft: Draft): readonly Draft[] => (Array.isArray(draft) ? draft : [])

export const typedIn = (draft: Draft): string => (typeof draft === 'string' ? draft : '')

const grouped = ({ fields }: GroupField, of: (field: Field) => unknown) =>
  Object.fromEntries(
    fields.map((field) => [field.name, of(field)]).filter(([, value]) => value !== undefined),
  )

/** What is entered before anybody has entered anything. */
export function freshDraft(field: Field): Draft {
  if (field.usual !== undefined) return draftOf(field, field.usual)
  return field.kind === 'group' ? grouped(field, freshDraft) : undefined
}

/** An answer, to be gone over once more. */
export function draftOf(field: Field, answer: unknown): Draft {
  if (answer === undefined) return undefined
  switch (field.kind) {
    case 'number':
    case 'wholeNumber':
      return String(answer)
    case 'written':
      return JSON.stringify(answer, null, 2)
    case 'group':
      return isWhole(field)
        ? draftOf(field.fields[0] ?? field, answer)
        : grouped(field, (inner) => draftOf(inner, partOf(answer, inner.name)))
    case 'list':
      return entriesOf(answer).map((entry, index) => draftOf(field.itemAt(index), entry))
    default:
      return answer
  }
}

/** A form that no field of ours can ask at all: what is written is the whole answer. */
const isWhole = ({ fields: [first] }: GroupField) => first?.kind === 'written' && first.path === ''

/** The answer that a draft stands for; undefined where nothing is answered. */
export function answerOf(field: Field, draft: Draft): unknown {
  switch (field.kind) {
    case 'number':
    case 'wholeNumber':
      return numberOf(typedIn(draft).trim())
    case 'written':
      return writtenAnswer(typedIn(draft))
    case 'choice':
    case 'yesOrNo':
      return draft
    case 'tick':
      return draft === true ? true : draft === false && !field.mustTick ? false : undefined
    case 'choices':
      return chosenIn(field, entriesOf(draft))
    case 'group':
      return groupAnswer(field, draft)
    case 'list':
      return listAnswer(field, draft)
    default:
      return typedIn(draft).trim() || undefined
  }
}

function chosenIn({ options, required }: ChoiceField, entries: readonly Draft[]): unknown {
  const values = options.map(({ value }) => value)
  const chosen = values.filter((value) => entries.some((entry) => isSame(entry, value)))
  return chosen.length > 0 || required ? chosen : undefined
}

function groupAnswer(field: GroupField, draft: Draft): unknown {
  const [first] = field.fields
  if (first && isWhole(field)) return answerOf(first, draft)
  const answer = grouped(field, (inner) => answerOf(inner, partOf(draft, inner.name)))
  return field.required || Object.keys(answer).length > 0 ? answer : undefined
}

function listAnswer(field: ListField, draft: Draft): unknown {
  const entries = entriesOf(draft).map((entry, index) => answerOf(field.itemAt(index), entry) ?? null)
  return entries.length > 0 || field.required ? entries : undefined
}

/** What is no number is sent as it is, and the check says so; people also write 1,5. */
function numberOf(typed: string): number | string | undefined {
  if (typed === '') return undefined
  const number = Number(typed.replace(/^([^,.]*),([^,.]*)$/, '$1.$2'))
  return Number.isFinite(number) ? number : typed
}

function writtenAnswer(written: string): unknown {
  if (written.trim() === '') return undefined
  try {
    return JSON.parse(written)
  } catch {
    return written
  }
}

/** What is wrong with a draft that its answer no longer shows: entries left empty, and JSON that is none. */
export function draftFaults(field: Field, draft: Draft): Fault[] {
  switch (field.kind) {
    case 'group':
      return field.fields.flatMap((inner) =>
        draftFaults(inner, isWhole(field) ? draft : partOf(draft, inner.name)),
      )
    case 'list':
      return entriesOf(draft).flatMap((entry, index) => {
        const item = field.itemAt(index)
        return answerOf(item, entry) === undefined
          ? [fault(item.path, 'required', undefined)]
          : draftFaults(item, entry)
      })
    case 'written':
      return typeof writtenAnswer(typedIn(draft)) === 'string' && !isText(typedIn(draft))
        ? [fault(field.path, 'unreadable', undefined)]
        : []
    default:
      return []
  }
}

const isText = (written: string) => written.trim().startsWith('"') && written.trim().endsWith('"')
