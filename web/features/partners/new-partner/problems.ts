import type { WizardStepId } from '@entente/shared/domain/wizard.ts'
import { server } from '@entente/shared/messages/en/server.ts'
import type { DocumentAnswers } from '../../../lib/document-answers.ts'
import { wrongDocument, wrongText } from '../../../lib/field-checks.ts'
import type { wizard } from '../../../messages/en/wizard.ts'
import type { Draft } from './draft.ts'
import { LIMITS } from './limits.ts'

/** What is wrong with one field, by the field's name in the request. */
export interface Complaint {
  readonly field: string
  readonly text: string
}

type Words = typeof wizard
const says = server.problems

function text(field: string, value: string, limit: number, required: boolean): Complaint[] {
  const wrong = wrongText(value, limit, required)
  return wrong === undefined ? [] : [{ field, text: wrong }]
}

function chosen(field: string, list: readonly unknown[], limit: number): Complaint[] {
  return list.length > limit ? [{ field, text: says.too_many({ limit }) }] : []
}

function inSource(answers: DocumentAnswers, words: Words): Complaint[] {
  const wrong = wrongDocument(answers, LIMITS.link, words.agreement)
  return wrong ? [{ field: `new_agreement.${wrong.field}`, text: wrong.text }] : []
}

function inAgreement(draft: Draft, words: Words): Complaint[] {
  if (!draft.newAgreement) {
    return draft.agreements[draft.type] ? [] : [{ field: 'agreement', text: words.agreement.choose }]
  }
  return [
    ...text('new_agreement.title', draft.form.title, LIMITS.title, true),
    ...text('new_agreement.description', draft.form.description, LIMITS.description, true),
    ...inSource(draft.form, words),
  ]
}

/** Ticked marketplaces on which a vendor can not be given another distribution agreement (decision D-22). */
export const takenMarketplaces = ({ type, marketplaces }: Draft) =>
  type === 'vendor' ? marketplaces.filter(({ taken }) => taken) : []

const CHECKS: Record<WizardStepId, (draft: Draft, words: Words) => Complaint[]> = {
  partner: ({ name, externalId }) => [
    ...text('name', name, LIMITS.name, true),
    ...text('external_id', externalId, LIMITS.external_id, false),
  ],
  agreement: inAgreement,
  marketplaces: (draft, words) => [
    ...takenMarketplaces(draft).map(({ id }) => ({
      field: 'new_agreement.marketplaces',
      text: words.marketplaces.taken(id),
    })),
    ...chosen('new_agreement.marketplaces', draft.marketplaces, LIMITS.marketplaces),
  ],
  'product-groups': ({ productGroups }) =>
    chosen('new_agreement.product_groups', productGroups, LIMITS.product_groups),
  syndication: ({ sourcing }, words) =>
    sourcing ? [] : [{ field: 'new_agreement.sourcing_agreement', text: words.syndication.choose }],
  action: ({ action, message, note }) => [
    ...(action === 'invite' ? text('message', message, LIMITS.message, false) : []),
    ...text('note', note, LIMITS.note, false),
  ],
  account: ({ users, ticked }, words) => [
    ...(ticked.length > 0 ? [{ field: 'users', text: words.account.notAdded(ticked.length) }] : []),
    ...chosen('users', users, LIMITS.users),
  ],
  summary: () => [],
}

/** What keeps this step from being left by Next, in the words the server would use. */
export const problemsOf = (step: WizardStepId, draft: Draft, words: Words): readonly Complaint[] =>
  CHECKS[step](draft, words)
