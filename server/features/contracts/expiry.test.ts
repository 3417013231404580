import { quickAddJob } from 'graphile-worker'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { accept, admitted, distributionAgreement, offer } from '../../test/trade.ts'
import { newWorld, type World } from '../../test/world.ts'
import { startWorker } from '../../worker.ts'
import { expireContracts } from './expire-contracts.ts'

const HOUR = 60 * 60 * 1000
const inHours = ({ clock }: World, hours: number) =>
  new Date(clock.now.getTime() + hours * HOUR).toISOString()
const pass = ({ clock }: World, hours: number) => {
  clock.now = new Date(clock.now.getTime() + hours * HOUR)
}

test('a contract in force ends by itself on its day, with what rests on it, and not a moment before', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const program = await world.agreement(mick, 'program')
  const { id: agreement } = await distributionAgreement(world, mick, program, { auto_accept: true })
  const contract = await admitted(world, mick, vendor, program, { expire_at: inHours(world, 5) })
  const [distribution] = (await vendor.get(`/contracts?agreement.id=${agreement}`)).body

  pass(world, 4.99)
  await expireContracts(world.ctx)
  expect((await mick.get(`/contracts/${contract}`)).body.status).toBe('active')
  pass(world, 0.02)
  await expireContracts(world.ctx)

  expect((await mick.get(`/contracts/${contract}`)).body).toMatchObject({
    status: 'terminated',
    termination_note: 'Contract expired',
    events: { terminated: { by: { id: 'system' } } },
  })
  expect((await mick.get(`/contracts/${distribution.id}`)).body.status).toBe('terminated')
  expect((await mick.get('/partners')).body).toEqual([])
  await expireContracts(world.ctx)
  const ends = (await mick.get(`/contracts/${contract}/history`)).body.filter(
    ({ to }: { to: string }) => to === 'terminated',
  )
  expect(ends).toHaveLength(1)
})

test('an offer nobody answered in time can not be signed; its issuer is told once and may give it more time', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  await admitted(world, mick, vendor, await world.agreement(mick, 'program'))
  const contract = await offer(mick, await world.agreement(mick, 'program'), {
    partner: { id: vendor.account },
    expire_at: inHours(world, 5),
  })
  pass(world, 6)
  await expireContracts(world.ctx)
  await expireContracts(world.ctx)

  expect((await vendor.get(`/contracts/${contract.id}`)).body).toMatchObject({
    status: 'pending',
    actions: ['reject'],
  })
  expect((await vendor.post(`/contracts/${contract.id}/sign`)).body.error_code).toBe('CTR_006')
  expect((await accept(world, vendor, contract)).body.error_code).toBe('CTR_006')
  const history: { action: string }[] = (await mick.get(`/contracts/${contract.id}/history`)).body
  expect(history.map(({ action }) => action)).toEqual(['expire', 'create'])
  const told = await world.pool.query(
    `select payload->>'account' as account from graphile_worker._private_jobs where payload->>'event' = 'contract_expired'`,
  )
  expect(told.rows).toEqual([{ account: mick.account }])

  await mick.put(`/contracts/${contract.id}`, { expire_at: inHours(world, 5) })
  expect((await vendor.get(`/contracts/${contract.id}`)).body.actions).toEqual(['sign', 'reject'])
  pass(world, 6)
  await expireContracts(world.ctx)
  expect((await mick.get(`/contracts/${contract.id}/history`)).body.slice(0, 2)).toMatchObject([
    { action: 'expire' },
    { action: 'edit' },
  ])
  expect((await mick.delete(`/contracts/${contract.id}`)).status).toBe(204)
})

test('of several servers that look at once, one ends each contract; one that fails keeps no other from its end', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const program = await world.agreement(mick, 'program')
  const contracts: string[] = []
  for (let n = 0; n < 6; n++)
    contracts.push(
      await admitted(world, mick, await world.vendor(), program, { expire_at: inHours(world, 1) }),
    )
  pass(world, 2)
  await world.pool.query(
    `create function stop() returns trigger language plpgsql as $$ begin raise 'No.'; end $$`,
  )
  await world.pool.query(
    `create trigger stop before update on contracts for each row when (new.id = '${contracts[0]}') execute function stop()`,
  )

  const runs = await Promise.allSettled([1, 2, 3].map(() => expireContracts(world.ctx)))

  expect(runs.some(({ status }) => status === 'rejected')).toBe(true)
  const { rows } = await world.pool.query(
    `select object_id, count(*)::int as n from history where to_status = 'terminated' group by 1`,
  )
  expect(rows.map(({ object_id }) => object_id).sort()).toEqual(contracts.slice(1).sort())
  expect(rows.every(({ n }) => n === 1)).toBe(true)
  await world.pool.query('drop trigger stop on contracts')
  await expireContracts(world.ctx)
  expect((await mick.get(`/contracts/${contracts[0]}`)).body.status).toBe('terminated')
})

test('the server looks by itself', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const contract = await admitted(world, mick, vendor, await world.agreement(mick, 'program'), {
    expire_at: inHours(world, 1),
  })
  pass(world, 2)
  const worker = await startWorker(world.ctx, world.pool, pino({ level: 'silent' }))
  const done = new Promise((resolve) => worker.events.once('job:complete', resolve))
  await quickAddJob({ pgPool: world.pool }, 'expire', {})
  await done
  await worker.stop()
  expect((await mick.get(`/contracts/${contract}`)).body.status).toBe('terminated')
})

test('a day is an instant, in whatever zone it was said and however clocks are changed', async () => {
  const world = await newWorld()
  world.clock.now = new Date('2027-03-27T12:00:00Z')
  const mick = await world.distributor()
  const agreement = await world.agreement(mick, 'program')
  // In the night to 28 March 2027 clocks in Berlin go from 02:00 to 03:00.
  for (const [said, kept] of [
    ['2027-03-28T01:59:59+01:00', '2027-03-28T00:59:59+00:00'],
    ['2027-03-28T03:00:00+02:00', '2027-03-28T01:00:00+00:00'],
    ['2027-03-28T23:59:59+02:00', '2027-03-28T21:59:59+00:00'],
    ['2027-03-27T23:00:00-11:00', '2027-03-28T10:00:00+00:00'],
  ] as const)
    expect((await offer(mick, agreement, { expire_at: said })).expire_at).toBe(kept)
  world.clock.now = new Date('2027-03-28T00:59:59Z')
  await expireContracts(world.ctx)
  const { rows } = await world.pool.query(
    'select count(*)::int as n from contracts where expired_at is not null',
  )
  expect(rows).toEqual([{ n: 1 }])
})
