import { canonicalId } from '@entente/shared/domain/ids.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { problem, refuseInvalid } from '../../platform/refusal.ts'
import { ownProductGroups } from '../catalog/index.ts'
import { lockOwnMarketplaces, type OwnMarketplace } from '../marketplaces/index.ts'

type References = readonly { readonly id: string }[]

/** Names a field of the form as the request does. */
type FieldName = (field: string) => string
const itself: FieldName = (field) => field

/** The marketplaces that an agreement is to be about: the caller's own, each once; locked until the transaction ends. */
export async function chosenMarketplaces(
  ctx: MemberCtx,
  references: References = [],
  at = itself,
): Promise<OwnMarketplace[]> {
  const ids = references.map(({ id }) => canonicalId(id))
  const own = await lockOwnMarketplaces(ctx, ids)
  refuseOthers(at('marketplaces'), ids, new Set(own.map(({ id }) => id)))
  return own
}

/** The product groups that it is to offer: the caller's own, each once. */
export async function chosenProductGroups(
  ctx: MemberCtx,
  references: References = [],
  at = itself,
): Promise<string[]> {
  const ids = references.map(({ id }) => canonicalId(id))
  refuseOthers(at('product_groups'), ids, new Set(await ownProductGroups(ctx, ids)))
  return ids
}

const refuseOthers = (field: string, ids: readonly string[], own: ReadonlySet<string>): void =>
  refuseInvalid(
    ids.flatMap((id, index) => {
      if (!own.has(id)) return [problem(`${field}.${index}.id`, 'not_found')]
      return ids.indexOf(id) < index ? [problem(`${field}.${index}.id`, 'repeated')] : []
    }),
  )
