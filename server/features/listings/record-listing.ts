import { LISTING_NOTICES, type ListingNotice } from '@entente/shared/domain/listings.ts'
import type { Ctx } from '../../platform/context.ts'
import { enqueueAll } from '../../platform/jobs.ts'
import { recordAll } from '../history/index.ts'

/** One change of a listing or of a request for one, and whom it concerns. */
export interface ListingChange {
  readonly object: string
  readonly action: string
  readonly from: string
  readonly to: string
  readonly note?: string | undefined
  readonly parties: { readonly vendor: string; readonly provider: string }
  readonly tells: ListingNotice
}

/** Writes changes down: in the history, where both sides read them, and for whoever is to hear of them. */
export async function recordChanges(ctx: Ctx, changes: readonly ListingChange[]): Promise<void> {
  await recordAll(
    ctx,
    changes.map(({ object, action, from, to, note, parties }) => ({
      object,
      action,
      from,
      to,
      note,
      visibleTo: [parties.vendor, parties.provider],
    })),
  )
  await enqueueAll(
    ctx,
    'notify',
    changes.flatMap(({ object, note, parties, tells }) =>
      LISTING_NOTICES[tells].map((party) => ({ event: tells, object, account: parties[party], note })),
    ),
  )
}
