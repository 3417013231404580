import type { activation } from './en/activation.ts'
import type { agreements } from './en/agreements.ts'
import type { auth } from './en/auth.ts'
import { common } from './en/common.ts'
import type { comparison } from './en/comparison.ts'
import type { contractActs } from './en/contract-acts.ts'
import type { contracts } from './en/contracts.ts'
import type { distributionForms } from './en/distribution-forms.ts'
import type { enrolment } from './en/enrolment.ts'
import type { forms } from './en/forms.ts'
import type { newContract } from './en/new-contract.ts'
import type { newPartner } from './en/new-partner.ts'
import type { offers } from './en/offers.ts'
import type { partners } from './en/partners.ts'
import type { setup } from './en/setup.ts'
import { shell } from './en/shell.ts'
import type { sourcing } from './en/sourcing.ts'
import type { wizard } from './en/wizard.ts'

/** The texts of each feature; the English ones say which there are. */
export interface Catalogues {
  common: typeof common
  shell: typeof shell
  auth: typeof auth
  partners: typeof partners
  contracts: typeof contracts
  contractActs: typeof contractActs
  agreements: typeof agreements
  comparison: typeof comparison
  enrolment: typeof enrolment
  forms: typeof forms
  distributionForms: typeof distributionForms
  sourcing: typeof sourcing
  wizard: typeof wizard
  newContract: typeof newContract
  newPartner: typeof newPartner
  activation: typeof activation
  offers: typeof offers
  setup: typeof setup
}

export type Feature = keyof Catalogues

/** A language other than English: whole features or none, so that no page mixes two languages. */
export type Translation = { readonly [F in Feature]?: Catalogues[F] }

const english: { readonly [F in Feature]: () => Promise<Catalogues[F]> } = {
  common: async () => common,
  shell: async () => shell,
  auth: async () => (await import('./en/auth.ts')).auth,
  partners: async () => (await import('./en/partners.ts')).partners,
  contracts: async () => (await import('./en/contracts.ts')).contracts,
  contractActs: async () => (await import('./en/contract-acts.ts')).contractActs,
  agreements: async () => (await import('./en/agreements.ts')).agreements,
  comparison: async () => (await import('./en/comparison.ts')).comparison,
  enrolment: async () => (await import('./en/enrolment.ts')).enrolment,
  forms: async () => (await import('./en/forms.ts')).forms,
  distributionForms: async () => (await import('./en/distribution-forms.ts')).distributionForms,
  sourcing: async () => (await import('./en/sourcing.ts')).sourcing,
  wizard: async () => (await import('./en/wizard.ts')).wizard,
  newContract: async () => (await import('./en/new-contract.ts')).newContract,
  newPartner: async () => (await import('./en/new-partner.ts')).newPartner,
  activation: async () => (await import('./en/activation.ts')).activation,
  offers: async () => (await import('./en/offers.ts')).offers,
  setup: async () => (await import('./en/setup.ts')).setup,
}

const known: { -readonly [F in Feature]?: Catalogues[F] } = { common, shell }
const underway = new Map<Feature, Promise<void>>()

/** The English texts of a feature, once they are here. */
export const knownEnglish = <F extends Feature>(feature: F): Translation[F] => known[feature]

/** Fetches the English texts of a feature, once; what failed may be tried again. */
export function loadMessages(feature: Feature): Promise<void> {
  const begun = underway.get(feature) ?? fetchEnglish(feature)
  underway.set(feature, begun)
  return begun
}

async function fetchEnglish<F extends Feature>(feature: F): Promise<void> {
  try {
    known[feature] = await english[feature]()
  } catch (error) {
    underway.delete(feature)
    throw error
  }
}
