import { sql } from 'kysely'
import { isUnused, renewSetupSecret } from './features/setup/index.ts'
import { type Ctx, transact } from './platform/context.ts'
import { DEMO_SIGN_INS, seedDemo } from './seeds/demo.ts'

// Any number does, as long as every release uses the same one.
const BEGINNING = 1_113_946_702

/**
 * Puts the demo into an empty database, or opens the one-time link that its operator begins with, and gives that
 * link back. Of several servers that start at the same moment, one does it.
 */
export const prepareFirstStart = (ctx: Ctx, demo: boolean): Promise<string | undefined> =>
  transact(ctx, async (ctx) => {
    await sql`select pg_advisory_xact_lock(${BEGINNING})`.execute(ctx.db)
    if (!(await isUnused(ctx))) return undefined
    if (!demo) return `${ctx.publicUrl}/setup#${await renewSetupSecret(ctx)}`
    await seedDemo(ctx)
    return undefined
  })

/** Whether the people of the demo can sign in here. */
export async function hasDemo({ db }: Pick<Ctx, 'db'>): Promise<boolean> {
  const [first] = DEMO_SIGN_INS
  const user = await db.selectFrom('users').select('id').where('email', '=', first.email).executeTakeFirst()
  return user !== undefined
}
