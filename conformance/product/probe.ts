import type { Operation } from '../reference/document.ts'
import { NOBODY } from './callers.ts'
import type { Ask } from './client.ts'

/** Until the server says what it serves: whoever has no credentials is told so only where there is a route. */
export async function probed(
  ask: Ask,
  operations: readonly Operation[],
): Promise<(operation: Operation) => boolean> {
  const served = new Set<Operation>()
  for (const operation of operations) {
    const path = operation.path.replace(/\{[^}]*\}/g, 'unknown')
    const { status } = await ask({ caller: NOBODY, method: operation.method, path })
    if (status !== 404) served.add(operation)
  }
  return (operation) => served.has(operation)
}
