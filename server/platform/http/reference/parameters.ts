import type { Parameter } from '../openapi/shape.ts'
import { descriptionOf, kindOf } from './fields.ts'
import { type Html, html, markdownLine } from './html.ts'

const PLACES = { path: 'address', query: 'query', header: 'header' } as const

/** What an operation takes, its filters apart. */
export function parameterTables(parameters: readonly Parameter[]): Html {
  const filters = parameters.filter((parameter) => parameter['x-rql'])
  const others = parameters.filter((parameter) => !parameter['x-rql'])
  return html`${
    others.length > 0 &&
    html`<h4>Parameters</h4>
    <table>
      <thead><tr><th>Name</th><th>Where</th><th>Holds</th><th>What it does</th></tr></thead>
      <tbody>${others.map(
        ({ name, in: place, required, description, schema }) => html`<tr>
          <td><code>${name}</code>${required && html` <small>required</small>`}</td>
          <td>${PLACES[place]}</td>
          <td>${name === 'ordering' ? 'fields, joined by commas' : kindOf(schema)}</td>
          <td>${markdownLine(description)}</td>
        </tr>`,
      )}</tbody>
    </table>`
  }${filters.length > 0 && filterTable(filters)}`
}

function filterTable(filters: readonly Parameter[]): Html {
  return html`<h4>Fields to ask for</h4>
    <table>
      <thead><tr><th>Field</th><th>Holds</th><th>Operators</th><th>What it is</th></tr></thead>
      <tbody>${filters.map(
        ({ name, description, schema, 'x-rql': filter }) => html`<tr>
          <td><code>${name}</code></td>
          <td>${kindOf(schema)}</td>
          <td>${filter?.operators.join(' ')}${filter?.nullable && ' null()'}
            ${filter?.ordering && html`<small>orders</small>`} ${filter?.search && html`<small>searched</small>`}
            ${filter?.hidden && html`<small>hidden</small>`}</td>
          <td>${descriptionOf({ description: description.split('\n')[0] })}</td>
        </tr>`,
      )}</tbody>
    </table>`
}
