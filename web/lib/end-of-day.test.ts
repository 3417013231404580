import { afterEach, describe, expect, test } from 'vitest'
import { dayOf, endOfDay } from './end-of-day.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const DAYS = [
  { where: 'Europe/Helsinki', day: '2026-10-25', ends: '2026-10-25T21:59:59.000Z', why: 'has 25 hours' },
  { where: 'Europe/Helsinki', day: '2026-03-29', ends: '2026-03-29T20:59:59.000Z', why: 'has 23 hours' },
  {
    where: 'Africa/Cairo',
    day: '2026-04-23',
    ends: '2026-04-23T21:59:59.000Z',
    why: 'is followed by one without a midnight',
  },
  {
    where: 'Asia/Beirut',
    day: '2026-10-24',
    ends: '2026-10-24T21:59:59.000Z',
    why: 'lives its last hour twice',
  },
  { where: 'Pacific/Kiritimati', day: '2026-12-31', ends: '2026-12-31T09:59:59.000Z', why: 'ends early' },
]

describe('a day ends with its last second where the reader is', () => {
  test.each(DAYS)('also one that $why ($where)', ({ where, day, ends }) => {
    process.env.TZ = where
    const end = endOfDay(day)
    expect(end.toISOString()).toBe(ends)
    expect(dayOf(end)).toBe(day)
    expect(dayOf(new Date(end.getTime() + 1000))).not.toBe(day)
  })
})
