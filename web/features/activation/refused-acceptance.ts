import { ApiError } from '../../lib/api-error.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import type { AcceptanceField, Wrong } from './acceptance.ts'

/** What the server complains about, by the field that asked for it. */
const ASKED_BY: Readonly<Record<string, AcceptanceField>> = {
  email: 'email',
  name: 'name',
  password: 'password',
  'account.name': 'company',
  'account.id': 'accepting',
}

/** A refusal as the form tells it: at its fields, else in one sentence. */
export interface RefusedAcceptance {
  readonly wrong: Wrong
  readonly text: string | undefined
}

/** Says a failed call in the words of the page. */
export function refusedAcceptance(
  error: unknown,
  words: Catalogues['activation']['refused'],
): RefusedAcceptance {
  const sentence = (text: string) => ({ wrong: {}, text })
  if (!(error instanceof ApiError)) return sentence(words.failed)
  if (error.status === 0) return sentence(words.network)
  if (error.status === 429) return sentence(words.tooMany)
  if (error.error_code === 'AUTH_002') return { wrong: { password: words.wrongPassword }, text: undefined }
  if (error.error_code === 'CTR_004') return sentence(words.newVersion)
  if (error.status >= 500) return sentence(words.server)
  const wrong = Object.fromEntries(
    Object.entries(error.fields).flatMap(([path, text]) => (ASKED_BY[path] ? [[ASKED_BY[path], text]] : [])),
  )
  const text = Object.keys(wrong).length > 0 ? undefined : error.errors.join(' ') || words.failed
  return { wrong, text }
}
