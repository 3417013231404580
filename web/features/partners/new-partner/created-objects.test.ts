import { expect, test } from 'vitest'
import { newPartner } from '../../../messages/en/new-partner.ts'
import { createdObjects } from './created-objects.ts'
import { type Draft, emptyDraft } from './draft.ts'

const objects = (answers: Partial<Draft>, current: Parameters<typeof createdObjects>[0]['current']) =>
  createdObjects({ draft: { ...emptyDraft(), name: 'ACreed LLC', ...answers }, current, words: newPartner })

const told = (answers: Partial<Draft>, current: Parameters<typeof objects>[1]) =>
  objects(answers, current).map(({ kind, names, later }) => [
    kind,
    names.map(({ name }) => name).join(', '),
    later ?? false,
  ])

test('what is not decided yet says where it will be', () => {
  expect(told({ type: 'reseller', newAgreement: true }, 'agreement')).toEqual([
    ['Partner', 'ACreed LLC', false],
    ['Service agreement', 'Written in step 2', true],
    ['Linked marketplaces', 'Chosen in step 3', true],
    ['Product groups', 'Chosen in step 4', true],
    ['Sourcing agreement', 'Chosen in step 5', true],
    ['Service contract', 'Active or with a link, step 6', true],
  ])
})

test('an invitation makes a pending contract and no users', () => {
  const answers = {
    agreements: { vendor: { id: 'AGP-1', name: 'Vendor Program', version: 3 } },
    action: 'invite',
  } as const
  expect(told(answers, 'action')).toEqual([
    ['Partner', 'ACreed LLC', false],
    ['Program agreement', 'Vendor Program', false],
    ['Program contract', 'Pending, with an activation link', false],
  ])
})

test('a long choice is told by its first names and a number', () => {
  const marketplaces = Array.from({ length: 300 }, (_, index) => ({
    id: `MP-${index}`,
    name: `M${index}`,
    taken: false,
  }))
  const chosen = objects({ newAgreement: true, marketplaces }, 'marketplaces').find(
    ({ id }) => id === 'marketplaces',
  )
  expect(chosen?.names.map(({ name }) => name)).toEqual(['M0', 'M1', 'M2', 'M3', 'and 296 more'])
  expect(chosen?.tag).toEqual({ text: '300', isNew: true })
})

test('what a step was left without is not created', () => {
  const passed: Draft['passed'] = ['partner', 'agreement', 'marketplaces']
  expect(told({ newAgreement: true, passed }, 'action').map(([kind]) => kind)).toEqual([
    'Partner',
    'Program agreement',
    'Program contract',
    'Users of the partner account',
  ])
})
