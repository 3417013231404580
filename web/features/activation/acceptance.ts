import { AccountName, Password } from '@entente/shared/api/accounts.ts'
import { Acceptance, type InvitationCheckResult } from '@entente/shared/api/activation.ts'
import type { ServerMessages } from '@entente/shared/messages/server-messages.ts'
import { looksLikeEmail } from '../../lib/looks-like-email.ts'
import { boundOf } from '../../lib/schema-bound.ts'
import type { Read } from '../../lib/use-tick.ts'
import type { Catalogues } from '../../messages/catalogues.ts'

/** What is asked next: the e-mail; what a new user needs; the password of a known one; for whom to accept. */
export type Stage = 'email' | 'new' | 'password' | 'choose'

/** The accepting company: one of the user's accounts by its id, or a new one. */
export type Accepting = { readonly id: string } | 'new' | undefined

export interface AcceptanceDraft {
  readonly email: string
  readonly accepted: boolean
  readonly name: string
  readonly password: string
  readonly company: string
  readonly accepting: Accepting
}

export type AcceptanceField = 'email' | 'name' | 'password' | 'company' | 'accepting'
export type Wrong = { readonly [Field in AcceptanceField]?: string }

const LIMITS = {
  name: boundOf(Acceptance.properties.name, 'maxLength'),
  company: boundOf(AccountName, 'maxLength'),
  passwordLeast: boundOf(Password, 'minLength'),
  passwordMost: boundOf(Password, 'maxLength'),
}

/** Which questions are left once the server has looked at the e-mail. */
export function stageAfter({ signed_in, known }: InvitationCheckResult): Stage {
  if (signed_in) return 'choose'
  return known ? 'password' : 'new'
}

const lengthOf = (text: string) => [...text].length

interface Said {
  readonly words: Catalogues['activation']['form']
  readonly says: ServerMessages['problems']
}

function wrongText(text: string, limit: number, says: Said['says']): string | undefined {
  const entered = text.trim()
  if (entered === '') return says.required(undefined)
  return lengthOf(entered) > limit ? says.too_long({ limit }) : undefined
}

function wrongPassword(password: string, says: Said['says']): string | undefined {
  const { passwordLeast, passwordMost } = LIMITS
  if (password === '') return says.required(undefined)
  if (lengthOf(password) < passwordLeast) return says.too_short({ limit: passwordLeast })
  return lengthOf(password) > passwordMost ? says.too_long({ limit: passwordMost }) : undefined
}

/** What keeps this stage from being answered, by field. */
export function wrongIn(stage: Stage, draft: AcceptanceDraft, { words, says }: Said): Wrong {
  const found: { [Field in AcceptanceField]?: string | undefined } = {
    email: looksLikeEmail(draft.email) ? undefined : words.emailWrong,
  }
  if (stage === 'new') {
    found.name = wrongText(draft.name, LIMITS.name, says)
    found.password = wrongPassword(draft.password, says)
  }
  if (stage === 'password' && draft.password === '') found.password = says.required(undefined)
  if (stage === 'choose' && draft.accepting === undefined) found.accepting = words.chooseAccount
  if (asksCompany(stage, draft)) found.company = wrongText(draft.company, LIMITS.company, says)
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined))
}

/** Whether the company gets its name here: it is new, not one of the user's accounts. */
export const asksCompany = (stage: Stage, { accepting }: AcceptanceDraft) =>
  stage === 'new' || (stage === 'choose' && accepting === 'new')

/** What Activate sends. */
export function acceptanceOf(stage: 'new' | 'choose', draft: AcceptanceDraft, read: Read): Acceptance {
  const { email, accepted, name, password, company, accepting } = draft
  const account = typeof accepting === 'object' ? { id: accepting.id } : { name: company.trim() }
  return {
    email: email.trim(),
    accepted,
    ...read,
    account,
    ...(stage === 'new' && { name: name.trim(), password }),
  }
}
