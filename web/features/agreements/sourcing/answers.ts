import type { NamedReference } from '@entente/shared/api/common.ts'
import type { NewContract } from '@entente/shared/api/contracts.ts'
import type { Product } from '@entente/shared/api/products.ts'
import { newKey } from '../../../lib/new-key.ts'
import type { Read } from '../../../lib/use-tick.ts'
import type { WizardDraft } from '../../../ui/wizard/plan.ts'

/** A chosen product with the vendor it is of. */
export interface PickedProduct extends NamedReference {
  readonly vendor: NamedReference
}

/** A program of one's own that the vendor of a referred product is offered. */
interface PickedProgram extends NamedReference {
  readonly version: number
  /** The vendor has signed it already, so that nothing more is asked of it. */
  readonly isSigned: boolean
}

/** Everything answered so far on the way into a syndication or referral agreement. */
export interface Answers {
  readonly beganAtProduct: boolean
  readonly product: PickedProduct | undefined
  /** Where it is going to be sold; for a referral that may be left open. */
  readonly marketplace: NamedReference | undefined
  readonly program: PickedProgram | undefined
  /** What of the agreement was read and accepted. */
  readonly accepted: Read | undefined
  readonly message: string
}

export type SourcingDraft<Question extends string> = Answers & WizardDraft<Question>

/** What is known of a product once it is chosen. */
export const picked = ({ id, name, owner }: Product): PickedProduct => ({
  id,
  name,
  vendor: { id: owner.id, name: owner.name },
})

/** A wizard nobody has answered yet. */
export const emptyDraft = <Question extends string>(
  product: PickedProduct | undefined,
): SourcingDraft<Question> => ({
  key: newKey(),
  beganAtProduct: product !== undefined,
  product,
  marketplace: undefined,
  program: undefined,
  accepted: undefined,
  message: '',
  passed: [],
})

/** Whether leaving would lose something that was entered. */
export const isTouched = ({ beganAtProduct, product, ...answers }: SourcingDraft<string>): boolean =>
  (!beganAtProduct && product !== undefined) ||
  answers.marketplace !== undefined ||
  answers.program !== undefined ||
  answers.accepted !== undefined ||
  answers.message !== '' ||
  answers.passed.length > 0

/** What Submit sends. */
export const requestOf = ({ product, marketplace, program, accepted, message }: Answers): NewContract => ({
  ...(accepted && { accepted: true, ...accepted }),
  activation: { message: message.trim() || null },
  sourcing: {
    ...(product && { product: { id: product.id } }),
    ...(marketplace && { marketplace: { id: marketplace.id } }),
  },
  ...(program && { program_agreement: { id: program.id } }),
})
