import type { HistoryEntry } from '@entente/shared/api/contracts.ts'
import { CONTRACT_STATUSES, CONTRACT_TYPES, lifecycles } from '@entente/shared/domain/contracts/index.ts'
import { describe, expect, test } from 'vitest'
import { lifeOf } from './lifecycle-model.ts'

const moved = (from: string | null, to: string): HistoryEntry => ({
  id: 1,
  at: '2026-11-18T16:02:00+00:00',
  by: { id: 'UR-1', name: 'Elin' },
  object: 'CRD-1',
  action: 'any',
  from,
  to,
  note: null,
})

const rolesOf = ({ nodes }: ReturnType<typeof lifeOf>) =>
  Object.fromEntries(nodes.map(({ status, role }) => [status, role]))

describe('the life of a contract', () => {
  test('a pending distribution contract has enrolling behind it and three ways on', () => {
    const life = lifeOf({ type: 'distribution', status: 'pending' }, [
      moved('enrolling', 'pending'),
      moved(null, 'enrolling'),
    ])

    expect(rolesOf(life)).toEqual({
      enrolling: 'past',
      pending: 'now',
      active: 'next',
      rejected: 'next',
      terminated: 'far',
    })
    expect(life.edges.filter(({ role }) => role === 'can').map(({ action }) => action)).toEqual([
      'sign',
      'refine',
      'reject',
    ])
  })

  test('what can no longer happen is not drawn', () => {
    const life = lifeOf({ type: 'program', status: 'active' }, [
      moved('pending', 'active'),
      moved(null, 'pending'),
    ])

    expect(rolesOf(life)).toEqual({ pending: 'past', active: 'now', terminated: 'next' })
  })

  test('the present status stands in every picture, whatever the history knows', () => {
    for (const type of CONTRACT_TYPES) {
      const reached = CONTRACT_STATUSES.filter((status) =>
        lifecycles[type].steps.some(({ to }) => to === status),
      )
      for (const status of reached) {
        expect(lifeOf({ type, status }, []).nodes.filter(({ role }) => role === 'now')).toHaveLength(1)
      }
    }
  })
})
