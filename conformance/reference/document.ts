import { readFile } from 'node:fs/promises'

/** A schema of an OpenAPI 3.0 document, as far as it is looked into here; the rest is for the validator. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly nullable?: boolean
  readonly writeOnly?: boolean
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly description?: string
  readonly schema?: Schema
}

/** What an operation promises to answer with one status. */
interface Promised {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
  readonly headers?: Readonly<Record<string, unknown>>
}

export interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly responses: Readonly<Record<string, Promised>>
}

type OrReference<T> = T | { readonly $ref: string }

interface RawOperation {
  readonly parameters?: readonly OrReference<Parameter>[]
  readonly responses?: Readonly<Record<string, OrReference<Promised>>>
}

interface RawDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters?: Readonly<Record<string, Parameter>>
    readonly responses?: Readonly<Record<string, Promised>>
  }
}

/** The reference: what is promised, independent of whether anybody keeps it. */
export interface Reference {
  readonly operations: readonly Operation[]
  readonly schemas: Readonly<Record<string, Schema>>
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** Reads a reference file; references to shared parameters and responses are resolved, those to schemas stay. */
export async function readReference(file: string): Promise<Reference> {
  const { paths, components }: RawDocument = JSON.parse(await readFile(file, 'utf8'))
  const parameter = resolver(components.parameters)
  const response = resolver(components.responses)
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, { parameters = [], responses = {} }]) => ({
        method: method.toUpperCase(),
        path,
        parameters: parameters.map(parameter),
        responses: Object.fromEntries(
          Object.entries(responses).map(([status, promised]) => [status, response(promised)]),
        ),
      })),
  )
  return { operations, schemas: components.schemas }
}

/** How an operation is called in reports and tables: "GET /partners". */
export const nameOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string => `${method} ${path}`

/** Of two ways to write a path only the names of what stands in it may differ. */
export const shapeOf = (operation: Pick<Operation, 'method' | 'path'>): string =>
  nameOf(operation).replace(/\{[^}]*\}/g, '{}')

const resolver =
  <T extends object>(shared: Readonly<Record<string, T>> = {}) =>
  (entry: OrReference<T>): T => {
    if (!('$ref' in entry)) return entry
    const found = shared[entry.$ref.split('/').at(-1) ?? '']
    if (!found) throw new Error(`The reference points to ${entry.$ref}, which it does not have.`)
    return found
  }
