import {
  type Answer,
  type ApiDocument,
  type Content,
  type DescribedOperation,
  isSchema,
} from '../openapi/shape.ts'
import { fieldTable, kindOf } from './fields.ts'
import { type Html, html, markdown, markdownLine } from './html.ts'
import { parameterTables } from './parameters.ts'

/** An operation with the address it answers at. */
export interface Addressed extends DescribedOperation {
  readonly method: string
  readonly address: string
}

/** Method and address, as they are read in one glance. */
export const addressLine = ({ method, address }: Addressed): Html =>
  html`<span class="method ${method}">${method.toUpperCase()}</span> <code>${address}</code>`

/** Everything about one operation. */
export function operationSection(operation: Addressed, { components }: ApiDocument): Html {
  const { operationId, summary, description, security, requestBody, responses } = operation
  const parameters = operation.parameters.flatMap((said) =>
    '$ref' in said ? (components.parameters[lastOf(said.$ref)] ?? []) : said,
  )
  const answers = Object.entries(responses).flatMap(([status, said]) => {
    const answer = '$ref' in said ? components.responses[lastOf(said.$ref)] : said
    return answer ? [{ status, answer, isRefusal: Number(status) >= 400 }] : []
  })
  const refusals = answers.filter(({ isRefusal }) => isRefusal)
  return html`<article id="${operationId}">
    <h3><a href="#${operationId}">${summary}</a></h3>
    <p class="address">${addressLine(operation)}</p>
    ${markdown(description)}
    <p class="who">${security.length > 0 ? 'For callers with a token or a session.' : 'For everybody.'}</p>
    ${parameterTables(parameters)}
    ${requestBody && bodyPart(requestBody.content, components.schemas)}
    <h4>Answers</h4>
    <table>
      <tbody>${answers.filter(({ isRefusal }) => !isRefusal).map(succeeded)}</tbody>
    </table>
    <details>
      <summary>Refusals ${refusals.map(({ status }) => html`<code>${status}</code> `)}</summary>
      <table>
        <tbody>${refusals.map(refused)}</tbody>
      </table>
    </details>
  </article>`
}

const lastOf = ($ref: string) => $ref.split('/').at(-1) ?? ''

function bodyPart(content: Content, schemas: ApiDocument['components']['schemas']): Html {
  const { schema } = content['application/json']
  const named = typeof schema.$ref === 'string' ? schemas[lastOf(schema.$ref)] : schema
  const media = Object.keys(content).map((type) => html`<small>${type}</small> `)
  return html`<h4>Body: ${kindOf(schema)} ${media}</h4>${named && fieldTable(named)}`
}

interface Answered {
  readonly status: string
  readonly answer: Answer
}

function succeeded({ status, answer: { description, headers = {}, content } }: Answered): Html {
  const schema = content?.['application/json'].schema
  return html`<tr>
    <td><code>${status}</code></td>
    <td>${isSchema(schema) && kindOf(schema)}</td>
    <td>${markdownLine(description)}${Object.entries(headers).map(
      ([name, header]) => html`<br><code>${name}</code> ${markdownLine(header.description)}`,
    )}</td>
  </tr>`
}

function refused({ status, answer: { content } }: Answered): Html {
  const examples = Object.entries(content?.['application/json'].examples ?? {})
  return html`${examples.map(
    ([code, { summary }]) =>
      html`<tr><td><code>${status}</code></td><td><code>${code}</code></td><td>${summary}</td></tr>`,
  )}`
}
