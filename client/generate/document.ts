/** As much of a JSON schema as our own document uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly (string | number | null)[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly pattern?: string
}

/** What the document says of a field that lists can be asked about. */
export interface Askable {
  readonly kind: string
  readonly operators: readonly string[]
  readonly nullable: boolean
  readonly ordering: boolean
  readonly hidden: boolean
}

export interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly description?: string
  readonly required?: boolean
  readonly schema: Schema
  readonly 'x-rql'?: Askable
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

export interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}

/** As much of an OpenAPI document as the client is made from. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** An operation with the place it has in the document. */
export interface Placed extends Operation {
  readonly method: string
  readonly path: string
}

/** Every operation, in the order of the document. */
export const operationsOf = ({ paths }: OpenApi): Placed[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  )

/** The operation's own parameters of one place; those that all operations share are no concern of its callers. */
export const parametersIn = (place: Parameter['in'], { parameters = [] }: Operation): Parameter[] =>
  parameters.filter((parameter) => parameter.in === place)

/** Whether the operation answers with a list that can be asked and walked. */
export const isList = (operation: Operation): boolean =>
  parametersIn('query', operation).some((parameter) => parameter['x-rql'])

/** The schema of the JSON in a body or an answer; what can only be said in another way stops the generator. */
export const jsonOf = (content: Content | undefined): Schema | undefined => {
  const { content: kinds = {} } = content ?? {}
  const json = kinds['application/json']
  const [other] = Object.keys(kinds)
  if (other && !json) throw new Error(`The client does not speak ${other}`)
  return json?.schema
}
