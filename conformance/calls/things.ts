import type { Caller } from '../product/callers.ts'
import { type Ask, isList, type Json, type Row, rowsOf } from '../product/client.ts'
import { heldAt } from '../reference/rows.ts'

/** Makes something by a POST and gives its identifier, or what else names it. */
export async function made(ask: Ask, caller: Caller, path: string, body: Row, name = 'id'): Promise<string> {
  const answer = await ask({ caller, method: 'POST', path, body })
  if (answer.status !== 201)
    throw new Error(`POST ${path} answers ${answer.status} ${JSON.stringify(answer.body)}`)
  return String(heldAt(answer.body, [name]))
}

/** The identifier of the first row of a list, or of what it refers to by a field. */
export function someId(rows: Json, ...field: readonly string[]): string {
  const [first] = isList(rows) ? rows : []
  return String(heldAt(first, [...field, 'id']))
}

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
