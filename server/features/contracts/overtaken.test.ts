import { expect, test } from 'vitest'
import { STAGES } from '../../test/contract-states.ts'
import { meanwhile } from '../../test/meanwhile.ts'
import { admitted, sourcing } from '../../test/trade.ts'
import { newWorld } from '../../test/world.ts'
import { signAsMember } from './sign-as-member.ts'

test('a contract that is approved while a new version becomes active has an update', async () => {
  const { world, id, agreement, issuer, partner } = await STAGES.distribution('pending')

  await meanwhile(
    world,
    issuer.ctx,
    (ctx) => signAsMember(ctx, id, {}),
    () => issuer.post(`/agreements/${agreement}/versions`, { document_type: 'none' }),
  )

  expect((await partner.get(`/contracts/${id}`)).body).toMatchObject({
    status: 'active',
    update_available: true,
  })
  for (const person of [issuer, partner])
    expect((await person.get('/contracts?update_available=true')).body).toMatchObject([{ id }])
})

test('what a company may do follows from every contract in force, also from one that is signed while another ends', async () => {
  const world = await newWorld()
  const [mick, ingram, seller] = [
    await world.distributor(),
    await world.distributor(),
    await world.reseller(),
  ]
  const permissions = { agreement: { program: { create: true } } }
  const held = await admitted(world, mick, seller, await world.agreement(mick, 'service'), { permissions })
  await admitted(world, ingram, seller, await world.agreement(ingram, 'service'))
  const { body: offered } = await ingram.post(
    `/agreements/${await world.agreement(ingram, 'service')}/contracts`,
    { partner: { id: seller.account }, activation: { message: 'More.' }, permissions },
  )

  await meanwhile(
    world,
    seller.ctx,
    (ctx) => signAsMember(ctx, offered.id, { accepted: true }),
    () => mick.post(`/contracts/${held}/terminate`),
  )

  expect((await seller.get(`/contracts/${held}`)).body.status).toBe('terminated')
  expect((await seller.get('/auth/context')).body.account.role).toBe('distributor')
  expect((await ingram.get('/partners')).body).toMatchObject([{ role: 'distributor' }])
})

test('a partner is shown as what it has become, also to whom it dealt with in the same moment', async () => {
  const world = await newWorld()
  const { mick, seller, agreement, product, marketplace } = await sourcing(world, 'syndication')
  const ingram = await world.distributor()
  await admitted(world, ingram, seller, await world.agreement(ingram, 'service'))
  const { body: offered } = await ingram.post(
    `/agreements/${await world.agreement(ingram, 'service')}/contracts`,
    {
      partner: { id: seller.account },
      activation: { message: 'More.' },
      permissions: { agreement: { program: { create: true } } },
    },
  )
  const { body: sourced } = await seller.post(`/agreements/${agreement}/contracts`, {
    sourcing: { product: { id: product }, marketplace: { id: marketplace } },
  })

  await meanwhile(
    world,
    seller.ctx,
    (ctx) => signAsMember(ctx, offered.id, { accepted: true }),
    () => mick.post(`/contracts/${sourced.id}/sign`),
  )

  expect((await mick.get(`/contracts/${sourced.id}`)).body.status).toBe('active')
  expect((await mick.get(`/partners/${seller.account}`)).body.role).toBe('distributor')
})
