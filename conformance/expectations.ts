import { isRow, type Look, rowsOf } from './product/client.ts'
import type { Place } from './product/world.ts'
import { heldAt } from './reference/rows.ts'

/** Enumerations that the reference writes as plain texts: by list and field, their words. */
export const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '/accounts/{account_pk}/users': {
    status: ['invited', 'joined', 'expired'],
    'tags.id': ['technical', 'business'],
  },
  '/listings': {
    'pending_request.status': ['draft', 'reviewing', 'deploying', 'canceled', 'completed'],
    'pending_request.type': ['new', 'update', 'remove'],
    pending_request__is_null: ['true', 'false'],
  },
  '/products': {
    'visibility.owner': ['true', 'false'],
    'visibility.listing': ['true', 'false'],
    'visibility.syndication': ['true', 'false'],
    'visibility.catalog': ['true', 'false'],
  },
}

/** Where the answer to a GET depends on the object that is asked for: by operation, the status to expect. */
export const EXPECTED: Readonly<Record<string, (place: Place, look: Look) => Promise<number>>> = {
  // Without a document there is nothing to be sent to (D-29).
  'GET /agreements/{id}/document': async ({ along: [agreement] }) =>
    heldAt(agreement, ['version', 'link']) ? 302 : 404,
  'GET /agreements/{agreement_id}/versions/{version}/document': async ({ along: [, version] }) =>
    heldAt(version, ['link']) ? 302 : 404,
  // Who is under an agreement is for its owner; what it offers also for active partners (domain: section 18.2).
  'GET /agreements/{agreement_id}/partners': async ({ along: [agreement] }) =>
    isMine(agreement) ? 200 : 403,
  'GET /agreements/{agreement_id}/products': async ({ along: [agreement] }, look) =>
    isMine(agreement) || (await isActiveUnder(agreement, look)) || (await mayBeSourced(agreement, look))
      ? 200
      : 403,
}

/** What the reference leaves empty: by operation, the schema of the object that is answered (domain: section 17.1). */
export const ANSWERED: Readonly<Record<string, string>> = {
  'PUT /agreements/{id}': 'dp.Agreement',
  'POST /agreements/{agreement_id}/versions/{version}/activate': 'dp.AgreementVersion',
  'POST /contracts/{id}/sign': 'dp.Contract',
  'POST /contracts/{id}/enroll': 'dp.Contract',
  'POST /contracts/{id}/refine': 'dp.Contract',
  'POST /contracts/{id}/reject': 'dp.Contract',
  'POST /contracts/{id}/terminate': 'dp.Contract',
}

/** Reads that lead on to a version when one is asked for (domain: section 17.6). */
export const LEADING_ON: readonly string[] = ['GET /agreements/{id}', 'GET /contracts/{id}']

/** Numbers are the owner's alone (domain: section 5.7). */
const isMine = (agreement: Place['along'][number] | undefined): boolean => isRow(agreement?.stats)

async function isActiveUnder(agreement: Place['along'][number] | undefined, look: Look): Promise<boolean> {
  const contracts = rowsOf({ body: await look(`/agreements/${String(agreement?.id)}/contracts?limit=1000`) })
  return contracts?.some(({ status }) => status === 'active') ?? false
}

/** Whether an active service contract of the caller opens what can be sourced under the agreement. */
async function mayBeSourced(agreement: Place['along'][number] | undefined, look: Look): Promise<boolean> {
  const opening = `type=service&status=active&agreement.sourcing_agreement.id=${String(agreement?.id)}`
  return (rowsOf({ body: await look(`/contracts?${opening}`) }) ?? []).length > 0
}
