import type { Acceptance } from '@entente/shared/api/activation.ts'
import { type Complaint, problem } from '../../platform/refusal.ts'

/** What is wrong with an acceptance that its schema can not say. */
export function checkAcceptance({ account, name }: Acceptance): Complaint[] {
  const complaints: Complaint[] = []
  if (name !== undefined && name.trim() === '') complaints.push(problem('name', 'required'))
  if (account?.id !== undefined && account.name !== undefined)
    complaints.push(problem('account.name', 'not_wanted', { with: 'account.id' }))
  if (account?.name !== undefined && account.name.trim() === '')
    complaints.push(problem('account.name', 'required'))
  return complaints
}
