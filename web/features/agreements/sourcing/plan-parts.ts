import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ToOptions } from '@tanstack/react-router'
import { answered, entente } from '../../../lib/api.ts'
import type { Format } from '../../../lib/format.ts'
import type { Catalogues } from '../../../messages/catalogues.ts'
import { type CreatedObject, one } from '../../../ui/wizard/created-object.ts'
import { type Answers, type PickedProduct, requestOf, type SourcingDraft } from './answers.ts'

/** What a wizard into a sourcing agreement is made of besides its questions. */
export interface Entering {
  readonly agreement: Agreement
  /** The product it began at. */
  readonly product: PickedProduct | undefined
  /** The service agreement in whose list of products it began. */
  readonly serviceId: string | undefined
  readonly words: Catalogues['sourcing']
  readonly format: Format
  readonly language: string
}

/** The addresses of such a wizard's steps, and where it leads back to. */
export function addressesOf({ agreement, product, serviceId }: Entering) {
  const began = { ...(product && { product: product.id }), ...(serviceId && { service: serviceId }) }
  const linkTo = (step: string): ToOptions => ({
    to: '/partners/agreements/$agreementId/enroll',
    params: { agreementId: agreement.id },
    search: { step, ...began },
  })
  const exit: ToOptions = serviceId
    ? { to: '/partners/agreements/$agreementId/products', params: { agreementId: serviceId } }
    : { to: '/partners/agreements/$agreementId', params: { agreementId: agreement.id } }
  return { linkTo, exit }
}

/** Names the draft of this wizard in its tab. */
export const keptAs = ({ agreement, product }: Entering): string =>
  ['enroll.1', agreement.id, ...(product ? [product.id] : [])].join('.')

/** Enters the agreement; the same draft never does it twice. */
export const submit =
  ({ agreement, language }: Entering) =>
  (draft: SourcingDraft<string>): Promise<Contract> =>
    answered(
      entente.createContract(agreement.id, requestOf(draft), {
        key: draft.key,
        headers: { 'accept-language': language },
      }),
    )

/** The product as it is told before the act. */
export function productObject({ product }: Answers, { created: words }: Entering['words']): CreatedObject {
  const about = { id: 'product', icon: 'catalog' as const, kind: words.product }
  if (!product) return { ...about, names: one(words.chosenIn(1)), later: true }
  return {
    ...about,
    names: one(product.name),
    detail: product.vendor.name,
    tag: { text: words.isSelected, isNew: false },
  }
}
