import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { describe, expect, test } from 'vitest'
import { examine } from './examine.ts'

const SOMEBODY = 'PA-000-000'

const withPattern = (pattern: string): JsonSchema => ({
  type: 'object',
  properties: { name: { type: 'string', pattern } },
})

/** Two references in each of so many steps: a few lines that mean more checks than anybody can wait for. */
function multiplying(steps: number): JsonSchema {
  const definitions = Object.fromEntries(
    Array.from({ length: steps }, (_, step) => {
      const next = { $ref: `#/$defs/step${step + 1}` }
      return [`step${step}`, { allOf: [next, next] }]
    }),
  )
  return {
    type: 'object',
    $ref: '#/$defs/step0',
    $defs: { ...definitions, [`step${steps}`]: { type: 'object' } },
  }
}

test('whoever asks for more than its share is refused, and nobody else for it', async () => {
  const honest = { schema: withPattern('^[A-Z]') }
  const greedy = Array.from({ length: 60 }, () => examine('PA-000-001', honest).catch(({ code }) => code))

  expect(await examine('PA-000-002', honest)).toEqual([])
  expect((await Promise.all(greedy)).filter((answer) => answer === 'LIM_001')).toHaveLength(55)
  expect(await examine('PA-000-001', honest)).toEqual([])
})

describe('answers that can not be checked in reasonable time', () => {
  test('are given up, and those that wait behind them are checked', async () => {
    const endless = { schema: withPattern('^(a+)+$'), data: { name: `${'a'.repeat(40)}!` } }
    const honest = { schema: withPattern('^[A-Z]'), data: { name: 'acme' } }

    const answers = await Promise.all([examine(SOMEBODY, endless), examine(SOMEBODY, honest)])

    expect(answers).toEqual([
      [{ at: 'data', problem: 'too_costly' }],
      [{ at: 'data.name', problem: 'no_match', values: { pattern: '^[A-Z]' } }],
    ])
  })

  test('leave the server free to answer others meanwhile', async () => {
    const underway = examine(SOMEBODY, {
      schema: withPattern('^(a+)+$'),
      data: { name: `${'a'.repeat(40)}!` },
    })
    let beats = 0
    const pulse = setInterval(() => {
      beats += 1
    }, 20)

    await underway
    clearInterval(pulse)

    expect(beats).toBeGreaterThan(10)
  })
})

test.each([
  ['multiplies references', multiplying(24)],
  ['leads back to itself without end', { type: 'object', $ref: '#' }],
])('a schema that %s is found out before it is kept', async (_what, schema) => {
  expect(await examine(SOMEBODY, { schema })).toEqual([{ at: 'schema', problem: 'too_costly' }])
})
