import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { FORMS, type FormName } from '../demo/forms.ts'
import type { Calendar } from './calendar.ts'

export interface ToldForm {
  readonly id: string
  readonly name: string
  readonly seed: (typeof FORMS)[FormName]
  readonly versions: readonly {
    readonly number: number
    readonly schema: JsonSchema
    readonly createdAt: Date
  }[]
}

/** Every form of the story with its versions. */
export const tellForms = (at: Calendar): ToldForm[] =>
  Object.entries(FORMS).map(([name, seed]) => ({
    id: seed.id,
    name,
    seed,
    versions: seed.versions.map(({ created, schema }, index) => ({
      number: index + 1,
      schema,
      createdAt: at(created, name),
    })),
  }))

/** The version that was asked at a moment. */
export function askedVersion({ name, versions }: ToldForm, moment: Date): number {
  const asked = versions.findLast(({ createdAt }) => createdAt <= moment)
  if (!asked) throw new Error(`Nobody was asked ${name} on ${moment.toISOString()}`)
  return asked.number
}
