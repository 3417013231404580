import { type Operation, shapeOf } from '../reference/document.ts'
import { CALLERS, NOBODY } from './callers.ts'
import { type Ask, isRow } from './client.ts'

/** Tells which operations the product serves, by what its own OpenAPI document says. */
export async function servedBy(ask: Ask): Promise<(operation: Operation) => boolean> {
  const [caller = NOBODY] = CALLERS
  const { status, body } = await ask({ caller, method: 'GET', path: '/openapi.json' })
  if (status !== 200 || !isRow(body) || !isRow(body.paths))
    throw new Error(`The server has no OpenAPI document: it answers ${status}.`)
  const shapes = new Set(
    Object.entries(body.paths).flatMap(([path, item]) =>
      Object.keys(isRow(item) ? item : {}).map((method) => shapeOf({ method: method.toUpperCase(), path })),
    ),
  )
  return (operation) => shapes.has(shapeOf(operation))
}
