import { type OpenApi, operationsOf } from './document.ts'
import { listName, printLists } from './print-lists.ts'
import { printOperations } from './print-operations.ts'
import { printComment, printType } from './print-type.ts'

const HEAD = '/** Generated from the OpenAPI document by `npm run generate:client`; not to be edited. */\n'

/** The generated files of the client by their names, each with its text. */
export function generate(document: OpenApi): Readonly<Record<string, string>> {
  const operations = operationsOf(document)
  const { schemas } = document.components
  const types = Object.entries(schemas)
    .map(
      ([name, schema]) => `${printComment(schema.description)}export type ${name} = ${printType(schema)}\n`,
    )
    .join('\n')
  const lists = printLists(operations)
  const functions = printOperations(operations)

  return {
    'types.ts': `${HEAD}\n${types}`,
    'lists.ts': `${HEAD}${importing(Object.keys(schemas), lists, './types.ts')}\n${lists}`,
    'operations.ts': [
      HEAD,
      importing(['Asked'], functions, '../list/asked.ts'),
      importingValues(['rowsAt'], functions, '../list/rows.ts'),
      importingValues(['call', 'callOnce', 'download', 'part', 'withQuery'], functions, '../wire/calls.ts'),
      importing(['KeyedOptions'], functions, '../wire/calls.ts'),
      importing(['CallOptions', 'Wire'], `${functions} Wire`, '../wire/wire.ts'),
      importing(operations.map(listName), functions, './lists.ts'),
      importing(Object.keys(schemas), functions, './types.ts'),
      '\n/** Every operation of the API over one way to the server. */\n',
      `export const operationsOver = (wire: Wire) => ({\n${functions}})\n`,
    ].join(''),
  }
}

const usedIn = (text: string, names: readonly string[]) =>
  [...new Set(names)].filter((name) => new RegExp(`\\b${name}\\b`).test(text)).sort()

const importing = (names: readonly string[], text: string, from: string) =>
  line('import type', usedIn(text, names), from)

const importingValues = (names: readonly string[], text: string, from: string) =>
  line('import', usedIn(text, names), from)

const line = (verb: string, names: readonly string[], from: string) =>
  names.length === 0 ? '' : `${verb} { ${names.join(', ')} } from '${from}'\n`
