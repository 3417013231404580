import type { Caller } from '../product/callers.ts'
import { type Ask, isRow, type Row, rowsOf } from '../product/client.ts'
import type { World } from '../product/world.ts'
import { heldAt } from '../reference/rows.ts'

/** Makes something by a POST and gives its identifier, or what else names it. */
export async function made(ask: Ask, caller: Caller, path: string, body: Row, name = 'id'): Promise<string> {
  const answer = await ask({ caller, method: 'POST', path, body })
  if (answer.status !== 201)
    throw new Error(`POST ${path} answers ${answer.status} ${JSON.stringify(answer.body)}`)
  return String(heldAt(answer.body, [name]))
}

/** An agreement that somebody else lets the caller see; its numbers are its owner's alone (domain: section 5.7). */
export const foreignAgreement = async (world: World, caller: Caller, type: string): Promise<string> =>
  idOf(await agreements(world, caller, type), ({ stats }) => !isRow(stats))

/** One of the caller's own agreements that has contracts. */
export const agreementWithContracts = async (world: World, caller: Caller, type: string): Promise<string> =>
  idOf(await agreements(world, caller, type), ({ stats }) => Number(heldAt(stats, ['contracts'])) > 0)

const agreements = async ({ look }: World, caller: Caller, type: string): Promise<readonly Row[]> =>
  rowsOf({ body: await look(caller, `/agreements?type=${type}&limit=1000`) }) ?? []

const idOf = (rows: readonly Row[], isWanted: (row: Row) => boolean): string =>
  String(rows.find(isWanted)?.id)

const accountOf = async (ask: Ask, caller: Caller): Promise<string> =>
  String(heldAt((await ask({ caller, method: 'GET', path: '/auth/context' })).body, ['account', 'id']))

async function idsIn(ask: Ask, caller: Caller, path: string): Promise<readonly string[]> {
  const rows = rowsOf(await ask({ caller, method: 'GET', path })) ?? []
  return rows.map(({ id }) => String(id))
}

/** Marketplaces of the caller itself, not those of its partners. */
export const ownMarketplaces = async (ask: Ask, caller: Caller): Promise<readonly string[]> =>
  idsIn(ask, caller, `/marketplaces?owner.id=${await accountOf(ask, caller)}`)

export const ownProductGroups = (ask: Ask, caller: Caller): Promise<readonly string[]> =>
  idsIn(ask, caller, '/catalog/groups')
