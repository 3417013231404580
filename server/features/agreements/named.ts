import { type Complaint, problem } from '../../platform/refusal.ts'

/** An agreement is called by its title; `name` is another word for it (D-21). */
interface Named {
  readonly title?: string | undefined
  readonly name?: string | undefined
  readonly description: string
}

export const titleOf = ({ title, name }: Pick<Named, 'title' | 'name'>): string =>
  (title ?? name ?? '').trim()

/** What is wrong with the name and the description of a new agreement. */
export function checkNamed(wanted: Named): Complaint[] {
  const complaints: Complaint[] = []
  if (titleOf(wanted) === '') complaints.push(problem('title', 'required'))
  if (wanted.description.trim() === '') complaints.push(problem('description', 'required'))
  return complaints
}
