import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import { type ApiWords, openApiDocument } from '../openapi/document.ts'
import { API, type Operation } from '../openapi/operation.ts'
import { referencePage } from './page.ts'

const STYLE = '/reference/style.css'

interface About {
  readonly operations: readonly Operation[]
  readonly words: ApiWords
  /** The address of the app's script that chooses the colours; undefined where no app is served. */
  readonly theme: string | undefined
}

/** Serves the API reference, a page for people. */
export async function serveReference(
  app: FastifyInstance,
  { operations, words, theme }: About,
): Promise<void> {
  const style = await readFile(join(import.meta.dirname, 'style.css'))
  let page: string | undefined
  await app.register(async (reference) => {
    await reference.register(compress, { threshold: 1024 })
    reference.get('/reference', { config: { access: 'public' } }, async (_request, reply) => {
      page ??= referencePage(openApiDocument(operations, words), {
        document: `${API}/openapi.json`,
        style: STYLE,
        theme,
      })
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
    })
    reference.get(STYLE, { config: { access: 'public' } }, async (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(style),
    )
  })
}
