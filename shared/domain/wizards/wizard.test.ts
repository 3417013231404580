import { describe, expect, test } from 'vitest'
import { NewContract } from '../../api/contracts.ts'
import { NewPartner } from '../../api/partners.ts'
import { createContractWizard } from './create-contract.ts'
import { createPartnerWizard } from './create-partner.ts'
import { wizard } from './wizard.ts'

const table = wizard<{ long: boolean }>()([
  { id: 'first', owns: ['name', 'address'] },
  { id: 'second', owns: ['address.street'], shown: ({ long }) => long },
  { id: 'summary', owns: [] },
])

describe('a wizard', () => {
  test('has the steps of its variant, in the order of the table', () => {
    expect(table.stepsFor({ long: true })).toEqual(['first', 'second', 'summary'])
    expect(table.stepsFor({ long: false })).toEqual(['first', 'summary'])
  })

  test.each([
    ['name', 'first'],
    ['address.town', 'first'],
    ['address.street.number', 'second'],
    ['addressee', undefined],
  ])('opens for %s the step with the longest prefix', (field, step) => expect(table.owning(field)).toBe(step))
})

test('every field of a new partner has a step that answers for it', () => {
  const orphans = Object.keys(NewPartner.properties).filter((field) => !createPartnerWizard.owning(field))
  expect(orphans).toEqual([])
})

/** What is asked where an agreement is entered, not where a contract is offered. */
const ENTERING = ['accepted', 'version', 'description', 'sourcing', 'program_agreement']

test('so has every field of a contract that is offered', () => {
  const orphans = Object.keys(NewContract.properties).filter((field) => !createContractWizard.owning(field))
  expect(orphans).toEqual(ENTERING)
})
