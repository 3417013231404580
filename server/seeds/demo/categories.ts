import type { ProductGroupName } from './product-groups.ts'

interface Category {
  readonly id: string
  readonly groups: readonly ProductGroupName[]
}

const categories = <Name extends string>(rows: Readonly<Record<Name, Category>>) => rows

/** What kinds of products there are, by name; a product is of the kind that the first of its groups is about. */
export const CATEGORIES = categories({
  'Customer relations': { id: 'CAT-00012', groups: ['CRM Products', 'Customer Service', 'Service Desk'] },
  'Files and backup': { id: 'CAT-00014', groups: ['File Managers', 'Kontor og arkiv'] },
  Finance: { id: 'CAT-00017', groups: ['Financial Systems'] },
  People: { id: 'CAT-00021', groups: ['HR Tools'] },
  Retail: { id: 'CAT-00022', groups: ['Butik og lager'] },
  Security: { id: 'CAT-00030', groups: ['Anti-Malware', 'Database Security'] },
})

/** The kind of a product in these groups; some groups are about no kind. */
export const categoryOf = ([first]: readonly ProductGroupName[]): string | undefined =>
  first && Object.values<Category>(CATEGORIES).find(({ groups }) => groups.includes(first))?.id
