import { Setup } from '@entente/shared/api/accounts.ts'
import type { ServerMessages } from '@entente/shared/messages/server-messages.ts'
import { looksLikeEmail } from '../../lib/looks-like-email.ts'
import { boundOf } from '../../lib/schema-bound.ts'

/** What the operator is asked. */
export type SetupAnswers = Omit<Setup, 'secret'>
export type SetupProblems = { readonly [Field in keyof SetupAnswers]?: string }

const { company, name, password } = Setup.properties
const lengthOf = (text: string) => [...text].length

function inText(text: string, schema: object, says: ServerMessages['problems']): string | undefined {
  const limit = boundOf(schema, 'maxLength')
  if (text.trim() === '') return says.required(undefined)
  return lengthOf(text.trim()) > limit ? says.too_long({ limit }) : undefined
}

function inPassword(text: string, says: ServerMessages['problems']): string | undefined {
  const least = boundOf(password, 'minLength')
  const most = boundOf(password, 'maxLength')
  if (text === '') return says.required(undefined)
  if (lengthOf(text) < least) return says.too_short({ limit: least })
  return lengthOf(text) > most ? says.too_long({ limit: most }) : undefined
}

/** What keeps these answers from being sent, by field. */
export function problemsIn(
  answers: SetupAnswers,
  says: ServerMessages['problems'],
  emailWrong: string,
): SetupProblems {
  const found = {
    company: inText(answers.company, company, says),
    name: inText(answers.name, name, says),
    email: looksLikeEmail(answers.email) ? undefined : emailWrong,
    password: inPassword(answers.password, says),
  }
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined))
}
