import compress from '@fastify/compress'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'
import { sendRefusal } from './failures.ts'

/** Addresses that never show a screen. */
const NOT_SCREENS = /^\/(public|media|assets)\//

/** Serves the built web app; every address that is no file and no API is a screen of it. */
export async function serveWeb(app: FastifyInstance, root: string): Promise<void> {
  await app.register(async (web) => {
    await web.register(compress, { threshold: 1024 })
    await web.register(files, {
      root,
      wildcard: false,
      index: false,
      // Built files carry their content's hash in the name; the page that names them does not.
      setHeaders: (reply, path) =>
        reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    })
    const page = { config: { access: 'public' } } as const
    web.get('/', page, (_request, reply) => reply.sendFile('index.html'))
    web.get('/*', page, (request, reply) =>
      NOT_SCREENS.test(request.url)
        ? sendRefusal(
            request,
            reply,
            new Refusal('NFD_001', [{ say: (messages) => messages.refusals.NFD_001(undefined) }]),
          )
        : reply.sendFile('index.html'),
    )
  })
}
