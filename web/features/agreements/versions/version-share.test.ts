import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import { describe, expect, test } from 'vitest'
import { adoptionOf } from './version-share.ts'

const version = (number: number, contracts: number, active = false): AgreementVersion => ({
  version: number,
  active,
  version_contracts: contracts,
  link: null,
  address: null,
  author: null,
  version_created: '2026-01-01T00:00:00+00:00',
  document_type: 'none',
  document: null,
  agreement: {
    id: 'AGP-000-000-001',
    name: 'Terms',
    type: 'program',
    description: 'Terms',
    owner: { id: 'PA-000-001', name: 'Owner', icon: null },
    marketplace: null,
  },
})

const parts = (versions: AgreementVersion[]) =>
  adoptionOf(versions).shares.map(({ version, contracts, percent }) => [version, contracts, percent])

describe('adoption of versions', () => {
  test('begins with the active one and leaves out those nobody is on', () => {
    const versions = [version(4, 1), version(3, 29), version(2, 0), version(1, 70, true)]
    expect(parts(versions)).toEqual([
      [1, 70, 70],
      [4, 1, 1],
      [3, 29, 29],
    ])
  })

  test('makes a whole of rounded parts', () => {
    expect(parts([version(3, 1, true), version(2, 1), version(1, 1)])).toEqual([
      [3, 1, 34],
      [2, 1, 33],
      [1, 1, 33],
    ])
  })

  test('shows the active version even where nobody is on it', () => {
    expect(parts([version(2, 0, true), version(1, 5)])).toEqual([
      [2, 0, 0],
      [1, 5, 100],
    ])
  })

  test('of nothing is nothing', () => {
    expect(adoptionOf([version(1, 0)])).toEqual({ total: 0, active: undefined, shares: [] })
  })
})
