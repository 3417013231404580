import { CONTRACT_FIELDS } from '@entente/shared/domain/contracts/edits.ts'
import { expect, test } from 'vitest'
import { admitted, offer } from '../../test/trade.ts'
import { newWorld } from '../../test/world.ts'

/** What says something new of each field. */
const NEW = {
  message: { activation: { message: 'Hello again.' } },
  note: { note: 'Call first' },
  kind: { kind: 'test' },
  expire_at: { expire_at: '2099-01-01T00:00:00Z' },
  permissions: { permissions: { agreement: { service: { create: true } } } },
  termination_note: { termination_note: 'Settled.' },
} as const

/** What may be written when, by hand after section 18.3 and 7.4. */
const MAY: [type: 'program' | 'service', status: string, fields: (keyof typeof NEW)[]][] = [
  ['program', 'pending', ['message', 'note', 'kind', 'expire_at']],
  ['service', 'pending', ['message', 'note', 'kind', 'expire_at', 'permissions']],
  ['program', 'active', ['note', 'expire_at']],
  ['service', 'active', ['note', 'expire_at', 'permissions']],
  ['program', 'terminated', ['termination_note']],
  ['program', 'rejected', []],
]

test.each(MAY)('of a %s that is %s its issuer may write %j', async (type, status, fields) => {
  const world = await newWorld()
  const mick = await world.distributor()
  const partner = type === 'program' ? await world.vendor() : await world.reseller()
  const agreement = await world.agreement(mick, type)
  const contract = async () => {
    if (status === 'pending') return String((await offer(mick, agreement)).id)
    if (status === 'rejected') {
      const offered = await offer(mick, agreement)
      await world.anonymous.post(`/activation/${offered.activation.code}/reject`)
      return String(offered.id)
    }
    const id = await admitted(world, mick, partner, agreement)
    if (status === 'terminated') await mick.post(`/contracts/${id}/terminate`)
    return id
  }
  const id = await contract()
  expect((await mick.get(`/contracts/${id}`)).body.editable).toEqual(fields)
  for (const field of CONTRACT_FIELDS) {
    const { status: code, body } = await mick.put(`/contracts/${id}`, NEW[field])
    if (fields.includes(field)) expect([field, code]).toEqual([field, 200])
    else expect([field, body.error_code]).toEqual([field, 'CTR_001'])
  }
})

test('what is said as it stands passes, whatever the status: clients send back what they read (D-83)', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const id = await admitted(world, mick, vendor, await world.agreement(mick, 'program'), {
    expire_at: '2099-06-30T21:59:59Z',
    note: 'vip',
  })
  const { body } = await mick.get(`/contracts/${id}`)
  expect((await mick.put(`/contracts/${id}`, body)).body).toEqual(body)
  expect((await mick.get(`/contracts/${id}/history`)).body[0].action).toBe('sign')
})

test('a field can be cleared, and the other words for it are heard (D-14)', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const { id } = await offer(mick, await world.agreement(mick, 'program'), { note: 'vip' })
  expect((await mick.put(`/contracts/${id}`, { activation: { note: 'not so' } })).body.note).toBe('not so')
  expect((await mick.put(`/contracts/${id}`, { note: null, expire_at: null })).body).toMatchObject({
    note: null,
    expire_at: null,
    activation: { note: null },
  })
})

test('what is said wrongly is told before what may not be written any more (D-78)', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const id = await admitted(world, mick, vendor, await world.agreement(mick, 'program'))
  const edit = async (changes: object) => (await mick.put(`/contracts/${id}`, changes)).body
  expect(await edit({ kind: 'test', expire_at: '2020-01-01T00:00:00Z' })).toMatchObject({
    error_code: 'VAL_001',
    errors: [expect.stringMatching(/^expire_at: /)],
  })
  expect(await edit({ kind: 'test', expire_at: '2099-01-01T00:00:00Z' })).toMatchObject({
    error_code: 'CTR_001',
    errors: [expect.stringMatching(/^kind: /)],
  })
})

test('only the issuer writes, and nobody grants what it may not delegate', async () => {
  const world = await newWorld()
  const [mick, reseller] = [await world.distributor(), await world.reseller()]
  const id = await admitted(world, mick, reseller, await world.agreement(mick, 'service'))
  expect((await reseller.put(`/contracts/${id}`, { note: 'mine' })).body.error_code).toBe('AUTH_003')
  const permissions = { agreement: { program: { create: true } } }
  await mick.put(`/contracts/${id}`, { permissions })
  expect((await reseller.get('/auth/context')).body.account.role).toBe('distributor')
  await world.db
    .updateTable('accounts')
    .set({ service_delegate: false })
    .where('id', '=', mick.account)
    .execute()
  expect((await mick.put(`/contracts/${id}`, { permissions })).status).toBe(200)
  const more = { agreement: { service: { create: true } } }
  expect((await mick.put(`/contracts/${id}`, { permissions: more })).body.error_code).toBe('ACC_002')
  const less = { agreement: { program: { create: false } } }
  expect((await mick.put(`/contracts/${id}`, { permissions: less })).status).toBe(200)
  expect((await reseller.get('/auth/context')).body.account.role).toBe('reseller')
})

test('the partner learns of what it may read, and of nothing else', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const id = await admitted(world, mick, vendor, await world.agreement(mick, 'program'))
  await mick.put(`/contracts/${id}`, { note: 'watch them', expire_at: '2099-01-01T00:00:00Z' })
  const notes = async (person: typeof mick) =>
    (await person.get(`/contracts/${id}/history`)).body
      .filter(({ action }: { action: string }) => action === 'edit')
      .map(({ note }: { note: string }) => note)
  expect(await notes(vendor)).toEqual(['expire_at'])
  expect(await notes(mick)).toEqual(['note', 'expire_at'])
})
