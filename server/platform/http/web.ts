import { stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import compress from '@fastify/compress'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { refuse } from '../refusal.ts'

/** Addresses that never show a screen. */
const NOT_SCREENS = /^\/(public|media|assets)\//

/** Built files carry their content's hash in the name; the page that names them does not. */
const cacheControl = (path: string) =>
  path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'

/** Serves the built web app; every address that is no file and no API is a screen of it. */
export async function serveWeb(app: FastifyInstance, root: string): Promise<void> {
  await app.register(async (web) => {
    await web.register(compress, { threshold: 1024 })
    await web.register(files, {
      root,
      serve: false,
      setHeaders: (reply, path) => reply.header('cache-control', cacheControl(path)),
    })
    web.get('/*', { config: { access: 'public' } }, async (request, reply) => {
      const [path = '/'] = request.url.split('?')
      const file = join(root, path)
      if (file.startsWith(root + sep) && (await isFile(file))) return reply.sendFile(path)
      return NOT_SCREENS.test(path) ? refuse('NFD_001') : reply.sendFile('index.html')
    })
  })
}

const isFile = async (path: string) => (await stat(path).catch(() => undefined))?.isFile() ?? false
