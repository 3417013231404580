import { parse } from '@entente/shared/rql/parse.ts'
import { expect, test } from 'vitest'
import type { ContractsList, PartnersList, UsersList } from '../generated/lists.ts'
import { and, literally, not, or, t } from '../index.ts'
import { type Asked, printAsked, type Query } from './asked.ts'

const contracts = (asked: Asked<ContractsList>) => decodeURIComponent(printAsked(asked))
const filtered = (filter: Query<ContractsList>['filter']) => contracts({ filter })

test('a filter is printed as RQL', () => {
  expect(
    filtered((contract) =>
      and(
        contract('status').in('active', 'pending'),
        or(contract('marketplace.id').eq(null), contract('name').eq('')),
        not(contract('agreement.name').ilike(`*${literally('50* \\')}*`)),
        contract('events.created.at').ge(new Date('2026-01-01T10:00:00Z')),
        t(contract('marketplace.id').eq('MP-1'), contract('marketplace.name').ne('Europe')),
      ),
    ),
  ).toBe(
    '?in(status,(active,pending))&or(marketplace.id=null(),name=empty())' +
      '&not(ilike(agreement.name,"*50\\* \\\\*"))&ge(events.created.at,2026-01-01T10:00:00.000Z)' +
      '&t(marketplace.id=MP-1,ne(marketplace.name,Europe))',
  )
})

test('everything else that can be asked goes with it', () => {
  const asked = printAsked<ContractsList>({
    filter: (contract) => contract('type').eq('service'),
    search: 'a & b',
    ordering: ['-events.created.at', 'name'],
    select: ['-activation', '-agreement.name'],
    limit: 20,
    offset: 40,
  })
  expect(parse(asked.slice(1))).toMatchObject({
    filter: { op: 'eq', field: 'type', value: { is: 'text', text: 'service' } },
    search: 'a & b',
    ordering: [
      { field: 'events.created.at', descending: true },
      { field: 'name', descending: false },
    ],
    select: [
      { field: 'activation', shown: false },
      { field: 'agreement.name', shown: false },
    ],
    limit: 20,
    offset: 40,
  })
})

test('nothing asked is no query, and what is printed already stays as it is', () => {
  expect(contracts({})).toBe('')
  expect(contracts('')).toBe('')
  expect(contracts('?limit=2&cursor=abc')).toBe('?limit=2&cursor=abc')
  expect(contracts('limit=2')).toBe('?limit=2')
})

test('one condition needs no and', () => {
  expect(filtered((contract) => and(contract('id').eq('CRP-1')))).toBe('?id=CRP-1')
})

/** What the list does not know does not compile; the server refuses it too, so it is only printed here. */
export const refusedByTypeScript = (): readonly string[] => [
  // @ts-expect-error no such field
  filtered((contract) => contract('colour').eq('red')),
  // @ts-expect-error no such status
  filtered((contract) => contract('status').in('active', 'lost')),
  // @ts-expect-error a choice is not greater than another
  filtered((contract) => contract('status').gt('active')),
  // @ts-expect-error never without a value
  filtered((contract) => contract('name').eq(null)),
  // @ts-expect-error a number
  printAsked<PartnersList>({ filter: (partner) => partner('stats.listings').ge('many') }),
  // @ts-expect-error only what reads whole rows is turned round
  filtered((contract) => not(and(contract('id').eq('a'), contract('id').eq('b')))),
  // @ts-expect-error a list has at least one value
  filtered((contract) => contract('status').in()),
  // @ts-expect-error the reference offers no ne here
  printAsked<UsersList>({ filter: (user) => user('status').ne('joined') }),
  // @ts-expect-error not ordered by this
  contracts({ ordering: ['agreement.id'] }),
  // @ts-expect-error not in a row
  contracts({ select: ['-colour'] }),
]
