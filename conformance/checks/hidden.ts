import { print } from '../../shared/rql/print.ts'
import { type Asked, rowsOf } from '../product/client.ts'
import { nameOf, type Operation } from '../reference/document.ts'
import { dotted, fieldsOf } from '../reference/lookups.ts'
import { heldAt } from '../reference/rows.ts'
import { wrongStatus } from './answers.ts'
import type { Setting } from './setting.ts'

/** Asks for every hidden field of a list: it is answered only when selected. Gives the names of those that are. */
export async function checkHidden(
  { world, report }: Setting,
  operation: Operation,
  { caller, path }: Asked,
): Promise<readonly string[]> {
  const endpoint = nameOf(operation)
  const selectable: string[] = []
  for (const { name } of fieldsOf(operation.parameters).filter(({ hidden }) => hidden)) {
    const ask = (query: string) => world.ask({ caller, method: 'GET', path: `${path}?${query}` })
    const plain = await ask('')
    const shown = rowsOf(plain)?.some((row) => heldAt(row, dotted(name).split('.')) !== null)
    const wrong = shown ? `${name} was not expected without select(${name})` : undefined
    report.check(endpoint, `${endpoint} hides ${name}`, plain, wrong)

    const selected = await ask(print({ select: [{ field: name, shown: true }] }))
    report.check(endpoint, `${endpoint} select ${name}`, selected, wrongStatus(selected, 200))
    if (selected.status === 200) selectable.push(name)
  }
  return selectable
}
