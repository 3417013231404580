import type { Ctx } from '../../platform/context.ts'
import type { ToldForm } from '../story/forms.ts'
import type { Entry } from '../story/history.ts'
import { accountId, authorOf } from '../story/people.ts'
import { issueIds } from './issue-ids.ts'

/** Writes forms with their versions; returns their record. */
export async function writeForms(ctx: Ctx, forms: readonly ToldForm[]): Promise<Entry[]> {
  await issueIds(
    ctx,
    forms.map(({ id }) => id),
  )
  await ctx.db
    .insertInto('forms')
    .values(
      forms.map(({ id, name, seed, versions }) => ({
        id,
        name,
        owner_id: accountId(seed.owner),
        type: seed.type,
        last_version: versions.length,
        created_at: versions[0]?.createdAt,
        created_by: authorOf(seed.owner),
        updated_at: versions.at(-1)?.createdAt,
        updated_by: authorOf(seed.owner),
      })),
    )
    .execute()
  await ctx.db
    .insertInto('form_versions')
    .values(
      forms.flatMap(({ id, seed, versions }) =>
        versions.map(({ number, schema, createdAt }) => ({
          form_id: id,
          version: number,
          schema: JSON.stringify(schema),
          author_id: authorOf(seed.owner),
          created_at: createdAt,
        })),
      ),
    )
    .execute()
  return forms.flatMap(entriesOf)
}

const entriesOf = ({ id, seed, versions }: ToldForm): Entry[] =>
  versions.map(({ number, createdAt }) => ({
    at: createdAt,
    action: number === 1 ? 'create' : 'add_version',
    actor: { userId: authorOf(seed.owner), accountId: accountId(seed.owner) },
    object: id,
    visibleTo: [accountId(seed.owner)],
    ...(number > 1 && { note: `Version ${number}` }),
  }))
