import type { Translation } from './catalogues.ts'
import { activation } from './de/activation.ts'
import { agreements } from './de/agreements.ts'
import { auth } from './de/auth.ts'
import { common } from './de/common.ts'
import { contractActs } from './de/contract-acts.ts'
import { contracts } from './de/contracts.ts'
import { distributionForms } from './de/distribution-forms.ts'
import { enrolment } from './de/enrolment.ts'
import { forms } from './de/forms.ts'
import { offers } from './de/offers.ts'
import { setup } from './de/setup.ts'
import { sourcing } from './de/sourcing.ts'
import { wizard } from './de/wizard.ts'

/** What people who were invited meet first; pages inside the frame speak German once all of the frame does. */
export const german: Translation = {
  common,
  forms,
  distributionForms,
  wizard,
  agreements,
  contracts,
  contractActs,
  enrolment,
  sourcing,
  auth,
  activation,
  offers,
  setup,
}
