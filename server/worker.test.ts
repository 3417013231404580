import { quickAddJob } from 'graphile-worker'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { newWorld, PASSWORD } from './test/world.ts'
import { startWorker } from './worker.ts'

test('what is out of date is forgotten, what still holds is kept', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const agreement = { id: await world.agreement(mick, 'program') }
  const invite = (key: string) =>
    mick.post(
      '/partners',
      { type: 'vendor', name: key, action: 'invite', agreement },
      { 'idempotency-key': key },
    )
  await world.anonymous.post('/auth/login', { email: mick.email, password: PASSWORD })
  await invite('old')
  world.clock.now = new Date(Date.now() + 15 * 24 * 60 * 60 * 1000)
  await world.anonymous.post('/auth/login', { email: mick.email, password: PASSWORD })
  await invite('new')

  const worker = await startWorker(world.ctx, world.pool, pino({ level: 'silent' }))
  const done = new Promise((resolve) => worker.events.once('job:complete', resolve))
  await quickAddJob({ pgPool: world.pool }, 'forget', {})
  await done
  await worker.stop()

  expect(await world.db.selectFrom('sessions').select('id').execute()).toHaveLength(1)
  expect(await world.db.selectFrom('idempotency_keys').select('key').execute()).toEqual([{ key: 'new' }])
})

test('a refused wizard leaves no job in the outbox, a signed contract exactly one', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const agreement = { id: await world.agreement(mick, 'program') }
  const request = { type: 'vendor', name: 'Champions', action: 'create', agreement }

  await mick.post('/partners', { ...request, users: [{ id: 'UR-000-000-000' }] })
  const { body } = await mick.post('/partners', request)

  const { rows } = await world.pool.query(
    `select t.identifier as task, j.payload
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
  )
  expect(rows).toEqual([
    {
      task: 'notify',
      payload: { event: 'contract_signed', object: body.contract.id, account: mick.account },
    },
  ])
})
