import { isList, jsonOf, type Operation, type Placed, parametersIn, type Schema } from './document.ts'
import { listName } from './print-lists.ts'
import { printComment, printType, quoted } from './print-type.ts'

/** Every operation as a function that is named by its operationId. */
export const printOperations = (operations: readonly Placed[]): string =>
  operations.map((operation) => printComment(aboutOf(operation), '  ') + printOperation(operation)).join('\n')

const aboutOf = ({ summary, description }: Operation) =>
  summary === description ? summary : `${summary}\n\n${description}`

function printOperation(operation: Placed): string {
  const { operationId, method, path } = operation
  const ids = parametersIn('path', operation).map(({ name, schema }) => `${name}: ${idType(schema)}`)
  const at = pathOf(path)
  const body = jsonOf(operation.requestBody)
  const answer = answerOf(operation)
  const isKeyed = parametersIn('header', operation).some(
    ({ name }) => name.toLowerCase() === 'idempotency-key',
  )

  if (isList(operation)) {
    const list = listName(operation)
    const taken = [...ids, `asked?: Asked<${list}>`, 'options?: CallOptions']
    return written(operationId, taken, `rowsAt<${list}>(wire, ${at}, asked, options)`)
  }
  if (answer === 'document') {
    return written(operationId, [...ids, 'options?: CallOptions'], `download(wire, ${at}, options)`)
  }
  const queried = parametersIn('query', operation)
  const mustAsk = queried.some(({ required }) => required)
  const asks = queried.map(
    ({ name, required, schema }) => `${quoted(name)}${required ? '' : '?'}: ${printType(schema)}`,
  )
  const taken = [
    ...ids,
    ...(body ? [`body: ${printType(body)}`] : []),
    ...(asks.length > 0 ? [`query: { ${asks.join('; ')} }${mustAsk ? '' : ' = {}'}`] : []),
    `options?: ${isKeyed ? 'KeyedOptions' : 'CallOptions'}`,
  ]
  const target = asks.length > 0 ? `withQuery(${at}, query)` : at
  const question = `{ method: '${method}', path: ${target}${body ? ', body' : sendsBody(method)} }`
  return written(
    operationId,
    taken,
    `${isKeyed ? 'callOnce' : 'call'}<${answer}>(wire, ${question}, options)`,
  )
}

const written = (name: string, taken: readonly string[], does: string) =>
  `  ${name}: (${taken.join(', ')}) =>\n    ${does},\n`

/** The server reads every POST and PUT as JSON, also one that says nothing. */
const sendsBody = (method: string) => (method === 'POST' || method === 'PUT' ? ', body: {}' : '')

/** A part of digits may be given as a number. */
const idType = ({ pattern }: Schema) => (pattern?.startsWith('^\\d') ? 'number | string' : 'string')

const pathOf = (path: string) =>
  path.includes('{') ? `\`${path.replace(/\{(\w+)\}/g, (_, name) => `\${part(${name})}`)}\`` : `'${path}'`

/** The type of what comes back; whatever is answered with a redirect is a document. */
function answerOf({ operationId, responses }: Operation): string {
  const [status] = Object.keys(responses).filter((code) => code < '400')
  if (status === undefined) throw new Error(`${operationId} never answers`)
  if (status.startsWith('3')) return 'document'
  const schema = jsonOf(responses[status])
  return schema ? printType(schema) : 'null'
}
