import type { RefusalCode } from '@entente/shared/domain/refusals.ts'
import type { Operation } from './operation.ts'

/** Every way an operation can refuse: what it declares, and what follows from how it is called. */
export function refusalsOf(operation: Operation): readonly RefusalCode[] {
  const { method, path, list, schema, refusals } = operation
  const changes = method !== 'get'
  const isRead = schema.params ?? schema.querystring ?? schema.headers ?? list
  const codes: RefusalCode[] = [
    ...(changes || isRead ? (['VAL_001'] as const) : []),
    // A token or cookie that is shown is looked at, also where none is asked for.
    'AUTH_001',
    ...(changes ? (['AUTH_004', 'AUTH_005', 'LIM_002', 'LIM_003'] as const) : []),
    ...(path.includes('{id}') ? (['NFD_001'] as const) : []),
    ...refusals,
    'SYS_001',
    'SYS_002',
  ]
  return [...new Set(codes)]
}
