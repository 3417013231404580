import type { Contract } from '@entente/shared/api/contracts.ts'
import type { PageAct } from '../act-search.ts'

/** Whether the server lets the present account do this to the contract now. */
export const mayDo = ({ actions, editable }: Contract, act: PageAct): boolean =>
  act === 'edit' ? editable.length > 0 : actions.includes(act)
