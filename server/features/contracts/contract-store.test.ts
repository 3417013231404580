import { moveOf } from '@entente/shared/domain/contracts/index.ts'
import { expect, test } from 'vitest'
import { newWorld } from '../../test/world.ts'
import { insertContract, moveContract } from './contract-store.ts'

test('of two people who both saw a contract pending, one moves it and the other is told so', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const contract = await insertContract(mick.ctx, {
    type: 'program',
    status: 'pending',
    name: 'Contract of Terms',
    agreementId: await world.agreement(mick, 'program'),
    issuerId: mick.account,
    ownerId: vendor.account,
    creatorId: mick.account,
    bound: true,
    kind: 'production',
  })
  const [sign, reject] = [moveOf('program', 'pending', 'sign'), moveOf('program', 'pending', 'reject')]
  if (!sign || !reject) throw new Error('A pending program can be signed and rejected')

  await moveContract(vendor.ctx, contract, sign, {})

  await expect(moveContract(vendor.ctx, contract, reject, {})).rejects.toMatchObject({ code: 'CTR_001' })
})
