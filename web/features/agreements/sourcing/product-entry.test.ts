import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ContractStatus } from '@entente/shared/domain/contracts/index.ts'
import { describe, expect, test } from 'vitest'
import { productEntry } from './product-entry.ts'
import { tellingContracts } from './standing.ts'

const account = { id: 'PA-000-001', name: 'Distributor', icon: null }
const MOMENT = '2026-11-22T09:41:00+00:00'

const agreement = (type: 'syndication' | 'referral', isActive = true): Agreement => ({
  id: 'AGU-1',
  type,
  title: 'Terms',
  name: 'Terms',
  description: '',
  document_type: 'none',
  owner: account,
  parent: null,
  marketplace: null,
  auto_accept: null,
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

const contract = (product: string, marketplace: string, status: ContractStatus): Contract => ({
  id: `${product} on ${marketplace}, ${status}`,
  type: 'syndication',
  name: 'Contract',
  status,
  kind: 'production',
  version: 1,
  version_created: null,
  latest: true,
  update_available: false,
  turn: null,
  agreement: { id: 'AGU-1', name: 'Terms' },
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
  sourcing: {
    listing: null,
    product: { id: product, name: product },
    marketplace: { id: marketplace, name: marketplace },
  },
  events: {},
})

const marketplaces = [
  { id: 'MP-1', name: 'One' },
  { id: 'MP-2', name: 'Two' },
]
const entry = (type: 'syndication' | 'referral', contracts: Contract[], other = {}) =>
  productEntry(agreement(type), 'PRD-1', { contracts, marketplaces, hasPrograms: true, ...other })

describe('a product can be syndicated', () => {
  test.each([
    ['for the first time', [], 'first'],
    ['to the marketplace where it is not yet', [contract('PRD-1', 'MP-1', 'active')], 'first'],
    [
      'nowhere once it is everywhere',
      [contract('PRD-1', 'MP-1', 'active'), contract('PRD-1', 'MP-2', 'pending')],
      undefined,
    ],
    ['again after it ended', [contract('PRD-1', 'MP-1', 'terminated')], 'again'],
    ['whatever becomes of other products', [contract('PRD-2', 'MP-1', 'active')], 'first'],
  ])('%s', (_, contracts, expected) => expect(entry('syndication', contracts)).toBe(expected))

  test('only where a hub serves a marketplace', () =>
    expect(entry('syndication', [], { marketplaces: [] })).toBeUndefined())
})

describe('a product can be referred', () => {
  test.each([
    ['for the first time', [], 'first'],
    ['not while a referral is open', [contract('PRD-1', 'MP-1', 'pending')], undefined],
    ['again after the vendor declined', [contract('PRD-1', 'MP-1', 'rejected')], 'again'],
  ])('%s', (_, contracts, expected) => expect(entry('referral', contracts)).toBe(expected))

  test('only by whoever may have programs', () =>
    expect(entry('referral', [], { hasPrograms: false })).toBeUndefined())
})

test('nothing is entered while no version can be signed', () => {
  const enroller = { contracts: [], marketplaces, hasPrograms: true }
  expect(productEntry(agreement('syndication', false), 'PRD-1', enroller)).toBeUndefined()
})

test('every open contract tells where a product stands, or else the latest', () => {
  const told = (...contracts: Contract[]) => tellingContracts('PRD-1', contracts).map(({ id }) => id)
  expect(
    told(
      contract('PRD-1', 'MP-1', 'rejected'),
      contract('PRD-1', 'MP-2', 'active'),
      contract('PRD-1', 'MP-3', 'pending'),
    ),
  ).toEqual(['PRD-1 on MP-2, active', 'PRD-1 on MP-3, pending'])
  expect(told(contract('PRD-1', 'MP-1', 'rejected'), contract('PRD-1', 'MP-1', 'terminated'))).toEqual([
    'PRD-1 on MP-1, rejected',
  ])
})
