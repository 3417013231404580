import * as Schema from 'typebox/schema'
import { Settings } from 'typebox/system'
import { type Fault, fault } from './fault.ts'
import { faultsOf } from './faults-of.ts'
import type { JsonSchema } from './json-schema.ts'

/** More than this nobody reads. */
const MOST_FAULTS = 50

/**
 * What is wrong with answers by their schema. It interprets the schema and may take for ever, so it belongs in a thread
 * that is ended after a while (ADR 16).
 */
export function examineAnswers(schema: JsonSchema, data: unknown, place = 'data'): Fault[] {
  Settings.Set({ maxErrors: MOST_FAULTS })
  try {
    const [, errors] = Schema.Errors(schema, data)
    return faultsOf(errors, place)
  } catch (error) {
    // A schema that leads back to itself without end.
    if (error instanceof RangeError) return [fault(place, 'too_costly', undefined)]
    throw error
  }
}
