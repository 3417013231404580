import { expect, test } from 'vitest'
import { newWorld } from '../../test/world.ts'

test.each(['marketplaces', 'product-groups'] as const)(
  'a service agreement is linked with %s of its owner, each once, and they are taken off again',
  async (path) => {
    const world = await newWorld()
    const [mick, other] = [await world.distributor(), await world.distributor()]
    const make = path === 'marketplaces' ? world.marketplace : world.productGroup
    const [own, foreign] = [await make(mick), await make(other)]
    const [service, program] = [
      await world.agreement(mick, 'service'),
      await world.agreement(mick, 'program'),
    ]
    const at = `/agreements/${service}/${path}`

    const linked = await mick.post(at, { id: own.toLowerCase() })
    expect([linked.status, linked.body.id]).toEqual([201, own])
    expect((await mick.post(at, { id: own })).body).toEqual({
      error_code: 'AGR_010',
      errors: ['id: Already linked.'],
    })
    expect((await mick.post(at, { id: foreign })).body.errors[0]).toContain('id: ')
    expect((await mick.post(at, {})).body.error_code).toBe('VAL_001')
    expect((await mick.post(`/agreements/${program}/${path}`, { id: own })).body.error_code).toBe('AGR_009')
    expect((await mick.get(at)).body).toHaveLength(1)

    expect((await mick.delete(`${at}/${own}`)).status).toBe(204)
    expect((await mick.delete(`${at}/${own}`)).status).toBe(404)
    expect((await mick.get(at)).body).toEqual([])
  },
)
