import { activation } from './en/activation.ts'
import { agreements } from './en/agreements.ts'
import { auth } from './en/auth.ts'
import { common } from './en/common.ts'
import { contracts } from './en/contracts.ts'
import { partners } from './en/partners.ts'
import { shell } from './en/shell.ts'
import { wizard } from './en/wizard.ts'

/** Every text of the interface in English, by feature. */
export const english = { common, shell, auth, partners, contracts, agreements, wizard, activation }

export type Catalogues = typeof english
export type Feature = keyof Catalogues

/** A language other than English: whole features or none, so that no page mixes two languages. */
export type Translation = { readonly [F in Feature]?: Catalogues[F] }
