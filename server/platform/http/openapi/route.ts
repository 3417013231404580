import compress from '@fastify/compress'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { type ApiWords, openApiDocument } from './document.ts'
import type { Operation } from './operation.ts'

/** Serves the document of all operations, its own included. */
export const documentRoute =
  (operations: readonly Operation[], words: ApiWords): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(compress, { threshold: 1024 })
    let printed: Buffer | undefined
    app.get(
      '/openapi.json',
      {
        config: { access: 'public', refusals: [] },
        schema: {
          operationId: 'getDescription',
          tags: ['Description'],
          summary: 'Read this description',
          description: 'The OpenAPI document of this very server, made from what its routes declare.',
          response: { 200: Type.Object({}, { description: 'An OpenAPI 3.1 document.' }) },
        },
      },
      async (_request, reply) => {
        printed ??= Buffer.from(JSON.stringify(openApiDocument(operations, words)))
        return reply.type('application/json').send(printed)
      },
    )
  }
