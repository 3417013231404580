import type { ApiDocument } from '../openapi/shape.ts'
import { fieldTable, shapeId } from './fields.ts'
import { type Html, html, markdown, markdownLine } from './html.ts'
import { type Addressed, addressLine, operationSection } from './operation.ts'

interface Addresses {
  readonly document: string
  readonly style: string
  /** Sets the colours that were chosen in the app before anything is drawn. */
  readonly theme: string | undefined
}

/** The API's description as a page to read: plain HTML, nothing in it runs. */
export function referencePage(document: ApiDocument, addresses: Addresses): string {
  const { info, tags, components } = document
  const base = document.servers[0]?.url ?? ''
  const operations: Addressed[] = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, said]) => ({ ...said, method, address: base + path })),
  )
  const groups = tags.map((tag) => ({
    ...tag,
    operations: operations.filter((operation) => operation.tags.includes(tag.name)),
  }))
  const page = html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>API reference · ${info.title}</title>
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  ${addresses.theme && html`<script src="${addresses.theme}"></script>`}
  <link rel="stylesheet" href="${addresses.style}">
</head>
<body>
  <header><a href="/">${info.title}</a> <span>API reference ${info.version}</span> <a href="${addresses.document}">openapi.json</a></header>
  <nav aria-label="Contents">
    <ul>${groups.map(
      ({ name, operations: grouped }) => html`<li><a href="#${name}">${name}</a>
        <ul>${grouped.map(({ operationId, summary }) => html`<li><a href="#${operationId}">${summary}</a></li>`)}</ul></li>`,
    )}<li><a href="#shapes">Shapes</a></li></ul>
  </nav>
  <main>
    <h1>API reference</h1>
    ${markdown(info.description)}
    ${groups.map((group) => groupSection(group, document))}
    <section id="shapes">
      <h2>Shapes</h2>
      <p>What bodies and answers look like.</p>
      ${Object.entries(components.schemas).map(
        ([name, schema]) => html`<article id="${shapeId(name)}">
          <h3><a href="#${shapeId(name)}">${name}</a></h3>
          <p>${typeof schema.description === 'string' && markdownLine(schema.description)}</p>
          ${fieldTable(schema)}
        </article>`,
      )}
    </section>
  </main>
</body>
</html>`
  return page.html
}

interface Group {
  readonly name: string
  readonly description: string
  readonly operations: readonly Addressed[]
}

const groupSection = ({ name, description, operations }: Group, document: ApiDocument): Html =>
  html`<section id="${name}">
    <h2>${name}</h2>
    <p>${description}</p>
    <ul class="operations">${operations.map(
      (operation) => html`<li><a href="#${operation.operationId}">${addressLine(operation)}</a></li>`,
    )}</ul>
    ${operations.map((operation) => operationSection(operation, document))}
  </section>`
