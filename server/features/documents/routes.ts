import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { refuse } from '../../platform/refusal.ts'
import { holds } from './document-address.ts'
import { loadDocument } from './document-store.ts'
import { documentPath } from './keep-document.ts'

/** Shown inside a page; everything else is only ever downloaded. */
const SHOWN = new Set<string>([
  UPLOAD_TYPES.pdf,
  UPLOAD_TYPES.txt,
  UPLOAD_TYPES.html,
  UPLOAD_TYPES.png,
  UPLOAD_TYPES.jpg,
])

/**
 * What a document may do in a browser: nothing but be seen, in a sandbox of an origin of its own. The browser's PDF reader
 * does not open in a sandbox; scripts in a PDF have no access to a page anyway.
 */
const policyFor = (type: string) =>
  type === UPLOAD_TYPES.pdf
    ? "frame-ancestors 'self'"
    : "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"

export const documentRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/media/documents/:id',
    {
      config: { access: 'public' },
      schema: {
        params: Type.Object({ id: Type.String() }),
        querystring: Type.Object({
          expires: Type.Optional(Type.String({ pattern: '^\\d{1,12}$' })),
          signature: Type.Optional(Type.String()),
        }),
      },
    },
    async ({ ctx, params, query }, reply) => {
      if (!holds(ctx, params.id, Number(query.expires ?? 0), query.signature ?? '')) refuse('NFD_001')
      const document = (await loadDocument(ctx, params.id)) ?? refuse('NFD_001')
      const type = document.media_type
      const disposition = SHOWN.has(type) ? 'inline' : 'attachment'
      return reply
        .header('content-type', type === UPLOAD_TYPES.txt ? `${type}; charset=utf-8` : type)
        .header(
          'content-disposition',
          `${disposition}; filename*=UTF-8''${encodeURIComponent(document.file_name)}`,
        )
        .header('content-length', document.size)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', policyFor(type))
        .send(await ctx.storage.read(documentPath(document.sha256)))
    },
  )
}
