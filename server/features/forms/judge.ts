import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Schema } from './form-store.ts'

/** One rule that a schema or an answer breaks, as the validator says it. */
export interface Broken {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}

export interface Question {
  readonly schema: Schema
  /** What was answered; without it only the schema itself is looked at. */
  readonly data?: Schema | undefined
}

export interface Judgement {
  /** Why the schema is none that anybody could answer; the answers were then not looked at. */
  readonly unfit: string | undefined
  readonly broken: readonly Broken[]
}

/** Weighs answers against a schema. A schema can be made so that this never ends: call it only where it can be stopped. */
export function judge({ schema, data }: Question): Judgement {
  if (schema.type !== 'object') return { unfit: 'type must be "object"', broken: [] }
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true })
  addFormats.default(ajv)
  try {
    const validate = ajv.compile(schema)
    if (data !== undefined) validate(data)
    return { unfit: undefined, broken: (validate.errors ?? []).map(plain) }
  } catch (error) {
    return { unfit: error instanceof Error ? error.message : String(error), broken: [] }
  }
}

const plain = ({
  keyword,
  instancePath,
  params,
  message,
}: Omit<Broken, 'message'> & { message?: string }) => ({
  keyword,
  instancePath,
  params,
  message: message ?? '',
})
