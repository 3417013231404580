import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ContractStatus } from '@entente/shared/domain/contracts/index.ts'
import { expect, test } from 'vitest'
import { tellingContract } from './enrolment.ts'

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
