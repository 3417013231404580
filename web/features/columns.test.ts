import { expect, test } from 'vitest'
import { formatIn } from '../lib/format.ts'
import { agreements } from '../messages/en/agreements.ts'
import { contracts } from '../messages/en/contracts.ts'
import { partners } from '../messages/en/partners.ts'
import { agreementColumns } from './agreements/agreement-columns.tsx'
import { agreementFilters } from './agreements/agreement-filters.ts'
import { contractColumns } from './contracts/contract-columns.tsx'
import { contractFilters } from './contracts/contract-filters.ts'
import { directoryColumns } from './partners/directory-columns.tsx'
import { directoryFilters } from './partners/directory-filters.ts'

const format = formatIn('en-GB')

/** What a column shows, by the fields that find it. */
const FOUND_BY: Record<string, Record<string, readonly string[]>> = {
  directory: {
    account: ['name', 'id'],
    type: ['role'],
    technical: ['contacts.name', 'contacts.email'],
    business: ['contacts.name', 'contacts.email'],
    program: ['stats.contracts.program'],
    distribution: ['stats.contracts.distribution'],
    service: ['stats.contracts.service'],
    syndication: ['stats.contracts.syndication'],
    listings: ['stats.listings'],
    status: ['status'],
  },
  agreements: {
    title: ['title', 'id'],
    type: ['type'],
    owner: ['owner.name'],
    marketplace: ['marketplace.name'],
    version: ['active'],
    contracts: ['stats.contracts'],
    updated: ['updated'],
  },
  contracts: {
    id: ['id', 'type'],
    partner: ['partner.name', 'partner.id'],
    agreement: ['agreement.name', 'agreement.id'],
    issuer: ['issuer.name'],
    created: ['events.created.at'],
    marketplace: ['marketplace.name'],
    type: ['type'],
    kind: ['kind'],
    version: ['version', 'update_available'],
    signed: ['events.signed.by.name'],
    expires: ['expire_at'],
    note: ['note'],
    status: ['status', 'turn', 'update_available'],
  },
}

test.each([
  ['directory', directoryColumns(partners), directoryFilters(partners)],
  ['agreements', agreementColumns(agreements, format), agreementFilters(agreements)],
  ['contracts', contractColumns(contracts, format), contractFilters(contracts)],
])('every column of %s can be filtered by what it shows', (list, columns, filters) => {
  const known = FOUND_BY[list] ?? {}
  const offered = filters.map(({ field }) => field)
  expect(columns.map(({ id }) => id)).toEqual(Object.keys(known))
  for (const fields of Object.values(known)) expect(offered).toEqual(expect.arrayContaining([...fields]))
})
