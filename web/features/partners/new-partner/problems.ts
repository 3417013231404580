import type { PartnerQuestion } from '@entente/shared/domain/wizards/create-partner.ts'
import { server } from '@entente/shared/messages/en/server.ts'
import type { DocumentAnswers } from '../../../lib/document-answers.ts'
import { wrongDocument, wrongText } from '../../../lib/field-checks.ts'
import type { newPartner } from '../../../messages/en/new-partner.ts'
import type { Complaint } from '../../../ui/wizard/plan.ts'
import type { Draft } from './draft.ts'
import { LIMITS } from './limits.ts'
import { takenMarketplaces } from './taken-marketplaces.ts'

type Words = typeof newPartner
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

const CHECKS: Record<PartnerQuestion, (draft: Draft, words: Words) => Complaint[]> = {
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
}

/** What keeps this step from being left by Next, in the words the server would use. */
export const problemsOf = (step: PartnerQuestion, draft: Draft, words: Words): readonly Complaint[] =>
  CHECKS[step](draft, words)
