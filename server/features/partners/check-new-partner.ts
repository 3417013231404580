import type { NewPartner } from '@entente/shared/api/partners.ts'
import { type Complaint, problem } from '../../platform/refusal.ts'
import { checkAgreementForm } from './check-agreement-form.ts'

/** Everything wrong with the shape of the wizard's answers that a schema can not say, all at once (D-78). */
export function checkNewPartner(wanted: NewPartner): Complaint[] {
  const complaints: Complaint[] = []
  if (wanted.name.trim() === '') complaints.push(problem('name', 'required'))
  if (!wanted.agreement && !wanted.new_agreement) complaints.push(problem('agreement', 'required'))
  if (wanted.agreement && wanted.new_agreement)
    complaints.push(problem('new_agreement', 'not_wanted', { with: 'agreement' }))
  if (wanted.new_agreement) complaints.push(...checkAgreementForm(wanted.type, wanted.new_agreement))
  if (wanted.action === 'invite' && wanted.users && wanted.users.length > 0)
    complaints.push(problem('users', 'not_wanted', { with: 'action: invite' }))
  return complaints
}
