import type { World } from '../product/world.ts'
import type { Reference } from '../reference/document.ts'
import type { Validate } from '../reference/schemas.ts'
import type { Report } from '../report.ts'

/** Everything a check of an operation needs. */
export interface Setting {
  readonly world: World
  readonly report: Report
  readonly reference: Reference
  readonly validate: Validate
}
