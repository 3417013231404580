import { Email } from '@entente/shared/api/accounts.ts'
import { boundOf } from './schema-bound.ts'

const LONGEST = boundOf(Email, 'maxLength')

/** Whether this could be an e-mail address; whether it is one only a mail can tell. */
export function looksLikeEmail(text: string): boolean {
  const entered = text.trim()
  return entered.length <= LONGEST && /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(entered)
}
