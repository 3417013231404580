import {
  type Askable,
  isList,
  jsonOf,
  type Operation,
  type Parameter,
  type Placed,
  parametersIn,
} from './document.ts'
import { literal, printComment, printType, quoted } from './print-type.ts'

/** The type of a list: `listPartners` answers with a `PartnersList`. */
export const listName = ({ operationId }: Pick<Operation, 'operationId'>): string => {
  const name = operationId.replace(/^list/, '')
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}List`
}

/** What every list may be asked, as types: fields, operators, values, orders. */
export const printLists = (operations: readonly Placed[]): string =>
  operations.filter(isList).map(printList).join('\n')

function printList(operation: Placed): string {
  const fields = parametersIn('query', operation).flatMap((parameter) => {
    const askable = parameter['x-rql']
    return askable ? [{ ...parameter, askable }] : []
  })
  const named = (which: 'ordering' | 'hidden') =>
    fields
      .filter(({ askable }) => askable[which])
      .map(({ name }) => literal(name))
      .join(' | ') || 'never'
  return [
    printComment(`What ${operation.operationId} may be asked.`),
    `export interface ${listName(operation)} {\n`,
    `  row: ${rowOf(operation)}\n`,
    `  fields: {\n${fields.map(printField).join('')}  }\n`,
    `  ordering: ${named('ordering')}\n`,
    `  hidden: ${named('hidden')}\n`,
    '}\n',
  ].join('')
}

type FieldParameter = Parameter & { readonly askable: Askable }

function printField({ name, description, schema, askable }: FieldParameter): string {
  const { operators, nullable, kind } = askable
  const about = description?.split('\n')[0]
  const value = kind === 'moment' ? 'string | Date' : printType(schema)
  return [
    printComment(about, '    '),
    `    ${quoted(name)}: { operators: ${operators.map(literal).join(' | ')}; value: ${value}; nullable: ${nullable} }\n`,
  ].join('')
}

/** The type of one row of a list. */
function rowOf({ operationId, responses }: Operation): string {
  const items = jsonOf(responses['200'])?.items
  if (!items) throw new Error(`${operationId} does not answer with a list`)
  return printType(items)
}
