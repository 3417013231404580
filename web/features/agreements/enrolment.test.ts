import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ContractStatus } from '@entente/shared/domain/contracts/index.ts'
import { expect, test } from 'vitest'
import { entryTo, tellingContract } from './enrolment.ts'

const account = { id: 'VA-000-001', name: 'Vendor', icon: null }

const contract = (id: string, agreement: string, status: ContractStatus): Contract => ({
  id,
  type: 'distribution',
  name: 'Contract',
  status,
  kind: 'production',
  version: 1,
  version_created: null,
  latest: true,
  update_available: false,
  turn: null,
  agreement: { id: agreement, name: 'Agreement' },
  issuer: account,
  owner: account,
  partner: account,
  creator: account,
  signee: null,
  enrolled: null,
  activation: { message: '', note: null },
  note: null,
  expire_at: null,
  termination_note: null,
  actions: [],
  editable: [],
  events: {},
})

test.each([
  ['nothing of other agreements', [contract('1', 'AGD-2', 'active')], undefined],
  [
    'the open one before newer ones',
    [contract('2', 'AGD-1', 'rejected'), contract('1', 'AGD-1', 'pending')],
    '1',
  ],
  [
    'one in force before a newer application',
    [contract('2', 'AGD-1', 'pending'), contract('1', 'AGD-1', 'active')],
    '1',
  ],
  [
    'the newest where none is open',
    [contract('2', 'AGD-1', 'terminated'), contract('1', 'AGD-1', 'rejected')],
    '2',
  ],
])('what tells where one stands is %s', (_, newestFirst, id) =>
  expect(tellingContract('AGD-1', newestFirst)?.id).toBe(id),
)

const MOMENT = '2026-11-22T09:41:00+00:00'
const distribution = (isActive: boolean): Agreement => ({
  id: 'AGD-1',
  type: 'distribution',
  title: 'Distribution',
  name: 'Distribution',
  description: '',
  document_type: 'none',
  owner: account,
  parent: { id: 'AGP-1', name: 'Program' },
  marketplace: null,
  auto_accept: false,
  sourcing_agreement: null,
  forms: {},
  version: {
    version: 1,
    active: isActive,
    link: null,
    address: null,
    author: null,
    version_created: MOMENT,
  },
  created: MOMENT,
  updated: MOMENT,
  events: {},
})
const program = contract('9', 'AGP-1', 'active')

test.each([
  ['for the first time', distribution(true), [program], 'first'],
  ['again after a rejection', distribution(true), [contract('1', 'AGD-1', 'rejected'), program], 'again'],
  ['not while one is pending', distribution(true), [contract('1', 'AGD-1', 'pending'), program], undefined],
  [
    'not while one is enrolling',
    distribution(true),
    [contract('1', 'AGD-1', 'enrolling'), program],
    undefined,
  ],
  ['not without its program', distribution(true), [], undefined],
  ['not once its program ended', distribution(true), [contract('9', 'AGP-1', 'terminated')], undefined],
  ['not while there is nothing to sign', distribution(false), [program], undefined],
])('a distribution agreement is entered %s', (_, agreement, newestFirst, entry) =>
  expect(entryTo(agreement, newestFirst)).toBe(entry),
)
