import type { NewAgreement, NewDistributionAgreement } from '@entente/shared/api/agreements.ts'
import type { NamedReference } from '@entente/shared/api/common.ts'
import type { StandaloneType } from '@entente/shared/domain/agreements.ts'
import type { FormType } from '@entente/shared/domain/forms.ts'
import { type DocumentAnswers, documentForm, NO_DOCUMENT } from '../../../lib/document-answers.ts'
import { wrongDocument, wrongText } from '../../../lib/field-checks.ts'
import type { Catalogues } from '../../../messages/catalogues.ts'
import type { Problems } from '../../../ui/form/use-answers.ts'
import { LIMITS } from './limits.ts'

/** What every agreement is asked for. */
export interface TextAnswers extends DocumentAnswers {
  readonly title: string
  readonly description: string
  readonly active: boolean
}

/** An agreement that stands by itself; what its type is not asked for is kept in case the type is changed again. */
export interface AgreementAnswers extends TextAnswers {
  readonly type: StandaloneType
  readonly marketplaces: readonly NamedReference[]
  readonly productGroups: readonly NamedReference[]
  readonly sourcing: NamedReference | undefined
}

/** A distribution agreement. */
export interface DistributionAnswers extends TextAnswers {
  readonly marketplace: NamedReference | undefined
  readonly autoAccept: boolean
  readonly forms: FormAnswers
}

/** The forms that are asked under a distribution agreement, by their ids; undefined where none is. */
export type FormAnswers = { readonly [Type in FormType]: string | undefined }

const NO_FORMS: FormAnswers = { enroll: undefined, product: undefined, item: undefined }

const asked = (id: string | undefined) => (id === undefined ? null : { id })

/** What the server is told of forms. */
export const wantedForms = ({ enroll, product, item }: FormAnswers) => ({
  enroll: asked(enroll),
  product: asked(product),
  item: asked(item),
})

const NO_TEXT: TextAnswers = { title: '', description: '', active: true, ...NO_DOCUMENT }

export const noAgreement = (type: StandaloneType): AgreementAnswers => ({
  ...NO_TEXT,
  type,
  marketplaces: [],
  productGroups: [],
  sourcing: undefined,
})

export const NO_DISTRIBUTION: DistributionAnswers = {
  ...NO_TEXT,
  marketplace: undefined,
  autoAccept: false,
  forms: NO_FORMS,
}

/** What is wrong with the name and the description. */
export const textProblems = ({
  title,
  description,
}: Pick<TextAnswers, 'title' | 'description'>): Problems => ({
  title: wrongText(title, LIMITS.title),
  description: wrongText(description, LIMITS.description),
})

/** What is wrong with the document. */
export function documentProblems(answers: DocumentAnswers, words: Catalogues['forms']): Problems {
  const wrong = wrongDocument(answers, LIMITS.link, words.document)
  return wrong ? { [wrong.field]: wrong.text } : {}
}

const ids = (chosen: readonly NamedReference[]) => chosen.map(({ id }) => ({ id }))

const texts = (answers: TextAnswers) => ({
  title: answers.title.trim(),
  description: answers.description.trim(),
  active: answers.active,
  ...documentForm(answers),
})

/** What the server is asked to make. */
export function newAgreement(answers: AgreementAnswers): NewAgreement {
  const { type, marketplaces, productGroups, sourcing } = answers
  return {
    type,
    ...texts(answers),
    ...(type === 'service' && {
      marketplaces: ids(marketplaces),
      product_groups: ids(productGroups),
      ...(sourcing && { sourcing_agreement: { id: sourcing.id } }),
    }),
  }
}

/** The same for a distribution agreement, whose marketplace has been chosen by then. */
export const newDistributionAgreement = (
  answers: DistributionAnswers,
  marketplace: NamedReference,
): NewDistributionAgreement => ({
  ...texts(answers),
  marketplace: { id: marketplace.id },
  auto_accept: answers.autoAccept,
  forms: wantedForms(answers.forms),
})
