import { prepare, run } from './prepare.mjs'

const WEB = 'http://127.0.0.1:5173'
const PORT = process.env.PORT || '8080'

const node = prepare()
const stop = new AbortController()

// The server restarts with every change of its files; the browser talks to Vite, which hands the API's calls on.
const ends = [
  run(node, ['--watch', 'server/main.ts'], { env: { PORT, PUBLIC_URL: WEB }, stop: stop.signal }),
  run(node, ['node_modules/vite/bin/vite.js', 'web'], {
    env: { ENTENTE_SERVER: `http://127.0.0.1:${PORT}` },
    stop: stop.signal,
  }),
]
process.exitCode = await Promise.race(ends)
stop.abort()
await Promise.all(ends)
