import type { Translation } from './catalogues.ts'
import { activation } from './de/activation.ts'
import { auth } from './de/auth.ts'
import { common } from './de/common.ts'
import { forms } from './de/forms.ts'
import { setup } from './de/setup.ts'

/** What people who were invited meet first; the rest of the product is English. */
export const german: Translation = { common, forms, auth, activation, setup }
