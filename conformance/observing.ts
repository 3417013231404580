import { isList, isRow, type Json, type Look, type Row, rowsOf } from './product/client.ts'
import { heldAt } from './reference/rows.ts'

/** Fields that can be filtered but do not stand under their name in the row: by list and field, how to read them. */
export const ELSEWHERE: Readonly<
  Record<string, Readonly<Record<string, (row: Row, look: Look) => Promise<Json>>>>
> = {
  '/agreements': {
    active: async (row) => heldAt(row, ['version', 'active']),
    'forms.id': async ({ forms }) => (isRow(forms) ? heldAt(Object.values(forms).filter(isRow), ['id']) : []),
    'forms.type': async ({ forms }) =>
      isRow(forms) ? Object.keys(forms).filter((type) => forms[type] !== null) : [],
  },
  '/contracts': {
    'agreement.owner.id': async (row, look) => heldAt(await look(agreementOf(row)), ['owner', 'id']),
    'agreement.product_groups.id': async (row, look) =>
      heldAt((await look(`${agreementOf(row)}/product-groups?limit=1000`)) ?? [], ['id']),
    'agreement.sourcing_agreement.id': async (row, look) =>
      heldAt(await look(agreementOf(row)), ['sourcing_agreement', 'id']),
    'agreement.sourcing_agreement.type': async (row, look) =>
      typeOfAgreement(heldAt(await look(agreementOf(row)), ['sourcing_agreement', 'id'])),
  },
  // Nobody signs in through another provider yet (D-63), and without one there is nothing but null.
  '/accounts/{account_pk}/users': {
    'domain.auth.enforce': async () => null,
    'domain.auth.idp.id': async () => null,
    'domain.id': async () => null,
    'idp.id': async () => null,
    // Nobody is invited into an account yet, nor given an identifier of its own there.
    'events.invited.at': async () => null,
    external_id: async () => null,
  },
  '/listings': {
    'pending_request.is_null': async ({ pending_request: pending }) => pending === undefined,
  },
  // What belongs to the listing goes by a short name too.
  '/listing-requests': {
    ...Object.fromEntries(
      [
        'status',
        'contract.id',
        'contract.name',
        'marketplace.id',
        'marketplace.name',
        'vendor.id',
        'vendor.name',
        'provider.id',
        'provider.name',
      ].map((name) => [name, async ({ listing }: Row) => heldAt(listing, name.split('.'))]),
    ),
  },
  '/products': {
    // No category stands under another, and nothing takes the place of a product yet.
    'category.parent': async () => null,
    'replacement.id': async () => null,
    'sourcing.marketplaces': async ({ id, visibility }, look) => {
      if (!heldAt(visibility, ['syndication'])) return []
      const me = String(heldAt(await look('/auth/context'), ['account', 'id']))
      const own = `type=syndication&status=active&owner.id=${me}&sourcing.product.id=${String(id)}`
      return heldAt(await look(`/contracts?${own}&limit=1000`), ['sourcing', 'marketplace', 'id'])
    },
  },
  '/marketplaces': {
    // Marketplaces have no languages of their own.
    'locales.id': async () => [],
    'locales.name': async () => [],
    'agreements.id': async ({ id }, look) => {
      const agreements = rowsOf({ body: await look('/agreements?limit=1000') }) ?? []
      const linked = agreements.map(async (agreement) => {
        const marketplaces = await look(`/agreements/${String(agreement.id)}/marketplaces?limit=1000`)
        const ids = [heldAt(marketplaces, ['id'])].flat()
        return ids.includes(id ?? null) ? [agreement.id ?? null] : []
      })
      return (await Promise.all(linked)).flat()
    },
  },
}

/** Fields whose value no answer shows: by list and field, why. */
export const NOT_OBSERVABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/contracts': { 'agreement.product_groups.products.id': 'no list of the products of a group is served' },
  '/products': { 'groups.id': 'no list of the products of a group is served' },
  '/marketplaces': {
    'hubs.id': 'hubs are neither in the row nor served',
    'hubs.name': 'hubs are neither in the row nor served',
  },
}

const agreementOf = (row: Row): string => `/agreements/${String(heldAt(row, ['agreement', 'id']))}`

/** The types that the prefixes of identifiers stand for (domain: section 4). */
const TYPES: Readonly<Record<string, string>> = {
  AGP: 'program',
  AGD: 'distribution',
  AGS: 'service',
  AGU: 'syndication',
  AGR: 'referral',
}

const typeOfAgreement = (id: Json): Json => (isList(id) ? null : (TYPES[String(id).slice(0, 3)] ?? null))
