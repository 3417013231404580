/** The parts of an OpenAPI 3.1 document that we write. */
export interface ApiDocument {
  readonly openapi: string
  readonly info: {
    readonly title: string
    readonly version: string
    readonly description: string
    readonly license: { readonly name: string; readonly identifier: string }
  }
  readonly servers: readonly { readonly url: string; readonly description: string }[]
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly responses: Readonly<Record<string, Answer>>
    readonly securitySchemes: Readonly<Record<string, Schema>>
  }
}

export interface DescribedOperation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters: readonly (Parameter | Reference)[]
  readonly requestBody?: { readonly required: true; readonly content: Content }
  readonly responses: Readonly<Record<string, Answer | Reference>>
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly description: string
  readonly required: boolean
  readonly schema: Schema
  readonly style?: 'form'
  readonly explode?: false
  /** Of a field of a list: what our query language can ask of it. */
  readonly 'x-rql'?: Filter
}

interface Filter {
  readonly kind: string
  readonly operators: readonly string[]
  readonly nullable: boolean
  readonly search: boolean
  readonly ordering: boolean
  readonly hidden: boolean
}

export interface Answer {
  readonly description: string
  readonly headers?: Readonly<Record<string, Header>>
  readonly content?: Content
}

export interface Header {
  readonly description: string
  readonly required?: boolean
  readonly schema: Schema
}

export interface Content {
  readonly 'application/json': Medium
  readonly 'multipart/form-data'?: Medium
}

interface Medium {
  readonly schema: Schema
  readonly examples?: Readonly<Record<string, Example>>
}

interface Example {
  readonly summary: string
  readonly value: unknown
}

export interface Reference {
  readonly $ref: string
}

/** A schema of the document; TypeBox objects are such schemas already. */
export interface Schema {
  readonly [keyword: string]: unknown
}

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
