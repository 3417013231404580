import type { Ctx } from '../../platform/context.ts'
import { record } from '../history/index.ts'
import { updateName } from './account-store.ts'

/** Gives the account another name, everywhere it is shown. */
export async function renameAccount(ctx: Ctx, id: string, name: string): Promise<void> {
  const before = await updateName(ctx, id, name)
  if (before !== name) await record(ctx, { object: id, action: 'rename', note: before, visibleTo: [id] })
}
