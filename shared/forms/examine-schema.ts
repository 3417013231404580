import * as Schema from 'typebox/schema'
import { SCHEMA_LIMITS } from '../domain/forms.ts'
import { examineAnswers } from './examine-answers.ts'
import { type Fault, fault } from './fault.ts'
import { isNamed, type JsonSchema } from './json-schema.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'
const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef']

/**
 * What is wrong with a schema that somebody wants to keep as a form: it has to be a JSON Schema of an object within
 * bounds, that refers to nothing outside itself and with which answers can be checked. In a thread, like answers (ADR 16).
 */
export function examineSchema(schema: JsonSchema, place = 'schema'): Fault[] {
  const beyond = beyondBounds(schema, place)
  if (beyond) return [beyond]
  const faults = [...examineAnswers(metaSchemaOf(schema), schema, place), ...foreignReferences(schema, place)]
  const isOfType = faults.some(({ at }) => at === `${place}.type`) || schema.type === 'object'
  if (!isOfType) faults.push(fault(`${place}.type`, 'not_allowed', { values: ['object'] }))
  if (faults.length > 0) return faults
  return examineAnswers(schema, {}, place).filter(({ problem }) => problem === 'too_costly')
}

/** Older dialects are read as what they say they are. */
function metaSchemaOf({ $schema }: JsonSchema): JsonSchema {
  const known: ReadonlyMap<unknown, JsonSchema> = new Map(Object.entries(Schema.Meta))
  return known.get($schema) ?? { ...Schema.Meta[DIALECT] }
}

function beyondBounds(schema: JsonSchema, place: string): Fault | undefined {
  if (JSON.stringify(schema).length > SCHEMA_LIMITS.length)
    return fault(place, 'too_long', { limit: SCHEMA_LIMITS.length })
  if (depthOf(schema) > SCHEMA_LIMITS.depth) return fault(place, 'too_deep', { limit: SCHEMA_LIMITS.depth })
  return undefined
}

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map((inner) => depthOf(inner)))
    : 0

function foreignReferences(value: unknown, at: string): Fault[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => foreignReferences(inner, `${at}.${index}`))
  if (!isNamed(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    REFERENCES.includes(name) && typeof inner === 'string' && !inner.startsWith('#')
      ? [fault(`${at}.${name}`, 'foreign_reference', undefined)]
      : foreignReferences(inner, `${at}.${name}`),
  )
}
