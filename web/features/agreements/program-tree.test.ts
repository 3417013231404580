import type { Agreement } from '@entente/shared/api/agreements.ts'
import { expect, test } from 'vitest'
import { programTree } from './program-tree.ts'

const MOMENT = '2026-11-22T09:41:00+00:00'
const agreement = (id: string, parent?: string): Agreement => ({
  id,
  type: parent ? 'distribution' : 'program',
  title: id,
  name: id,
  description: '',
  document_type: 'none',
  owner: { id: 'PA-000-001', name: 'Distributor', icon: null },
  parent: parent ? { id: parent, name: parent } : null,
  marketplace: null,
  auto_accept: null,
  sourcing_agreement: null,
  forms: {},
  version: { version: 1, active: true, link: null, address: null, author: null, version_created: MOMENT },
  created: MOMENT,
  updated: MOMENT,
  events: {},
})

const rows = (folded: string[]) =>
  programTree(
    [agreement('AGP-1'), agreement('AGP-2')],
    [agreement('AGD-1', 'AGP-1'), agreement('AGD-2', 'AGP-1')],
    new Set(folded),
  ).map(({ id, isOpen, isBranch }) => [id, isOpen, isBranch])

test('distribution agreements stand under their program, which can be folded', () => {
  expect(rows([])).toEqual([
    ['AGP-1', true, undefined],
    ['AGD-1', undefined, true],
    ['AGD-2', undefined, true],
    ['AGP-2', undefined, undefined],
  ])
  expect(rows(['AGP-1'])).toEqual([
    ['AGP-1', false, undefined],
    ['AGP-2', undefined, undefined],
  ])
})
