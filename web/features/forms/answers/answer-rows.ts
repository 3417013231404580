import { isNamed } from '@entente/shared/forms/json-schema.ts'
import type { Format } from '../../../lib/format.ts'
import { isLink } from '../../../lib/is-link.ts'
import { partOf } from '../fields/draft.ts'
import { type Field, isSame, type Option } from '../fields/field.ts'

/** One answer, to be read. */
export interface AnswerRow {
  readonly path: string
  readonly label: string
  /** Undefined where nothing was answered. */
  readonly text: string | undefined
  /** Where it leads, if it is an address. */
  readonly link?: string
  /** What was answered before, where that was something else; undefined where nothing was. */
  readonly changed?: { readonly from: string | undefined }
}

export interface RowWords {
  readonly yes: string
  readonly no: string
  readonly format: Format
}

/** What was answered, one row for each thing that was asked; what was answered beyond that comes last. */
export function answerRows(form: Field, answer: unknown, words: RowWords): AnswerRow[] {
  return rowsOf(form, answer, '', words)
}

function rowsOf(field: Field, answer: unknown, prefix: string, words: RowWords): AnswerRow[] {
  const label = [prefix, field.label].filter(Boolean).join(', ')
  if (field.kind === 'group') {
    const known = field.fields.flatMap((inner) =>
      rowsOf(inner, inner.path === field.path ? answer : partOf(answer, inner.name), label, words),
    )
    const isWhole = field.fields.some(({ path }) => path === field.path)
    return isWhole ? known : [...known, ...beyond(field.fields, answer, field.path)]
  }
  if (field.kind === 'list' && Array.isArray(answer) && answer.length > 0)
    return answer.flatMap((entry, index) => rowsOf(field.itemAt(index), entry, prefix, words))
  return [{ path: field.path, label: label || field.path, ...shown(field, answer, words) }]
}

const beyond = (fields: readonly Field[], answer: unknown, path: string): AnswerRow[] =>
  isNamed(answer)
    ? Object.entries(answer)
        .filter(([name]) => !fields.some((field) => field.name === name))
        .map(([name, value]) => ({
          path: [path, name].filter(Boolean).join('.'),
          label: name,
          text: inText(value),
        }))
    : []

const inText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function shown(
  field: Field,
  answer: unknown,
  { yes, no, format }: RowWords,
): Pick<AnswerRow, 'text' | 'link'> {
  if (answer === undefined) return { text: undefined }
  if (typeof answer === 'boolean') return { text: answer ? yes : no }
  if (typeof answer === 'number' && field.kind !== 'choice') return { text: format.number(answer) }
  if (field.kind === 'choice') return { text: labelIn(field.options, answer) }
  if (Array.isArray(answer)) {
    const labels = answer.map((one) => (field.kind === 'choices' ? labelIn(field.options, one) : inText(one)))
    return { text: labels.length > 0 ? labels.join(', ') : undefined }
  }
  const text = inText(answer)
  if (field.kind === 'email') return { text, link: `mailto:${text}` }
  if (field.kind === 'link' && isLink(text)) return { text, link: text }
  if (field.kind === 'date' && !Number.isNaN(Date.parse(text))) return { text: format.date(text) }
  return { text }
}

const labelIn = (options: readonly Option[], answer: unknown): string =>
  options.find(({ value }) => isSame(value, answer))?.label ?? inText(answer)

/** The rows of one submission, with what each of them was in the one before. */
export function changedRows(now: readonly AnswerRow[], before: readonly AnswerRow[]): AnswerRow[] {
  const was = new Map(before.map((row) => [row.path, row]))
  const gone = before.filter(({ path, text }) => text !== undefined && !now.some((row) => row.path === path))
  return [
    ...now.map((row) => {
      const from = was.get(row.path)?.text
      return from === row.text ? row : { ...row, changed: { from } }
    }),
    ...gone.map(({ path, label, text }) => ({ path, label, text: undefined, changed: { from: text } })),
  ]
}
