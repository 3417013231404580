import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { signIn } from './calls/auth.ts'
import { checkRead } from './checks/reads.ts'
import { checkRql } from './checks/rql.ts'
import { checkWrites } from './checks/writes.ts'
import { printReport } from './print-report.ts'
import { clientOf } from './product/client.ts'
import { servedBy } from './product/served.ts'
import { startProduct } from './product/server.ts'
import { worldOf } from './product/world.ts'
import { readReference } from './reference/document.ts'
import { validator } from './reference/schemas.ts'
import { Report } from './report.ts'
import { TOLERANCES } from './tolerances.ts'

const [file] = process.argv.slice(2)
if (!file || !existsSync(file)) {
  console.error('Say which reference to hold the server against: npm run conformance -- <OpenAPI file>')
  process.exit(2)
}

const starting = startProduct()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await (await starting).stop()
    process.exit(1)
  })
const product = await starting
try {
  const report = await conformanceOf(product.url, file)
  process.stdout.write(`${printReport(report, Math.round(performance.now() / 1000))}\n`)
  process.exitCode = report.faults.length > 0 ? 1 : 0
} finally {
  await product.stop()
}

/** Holds a running product against a reference and, when they lie next to it, against its query strings. */
async function conformanceOf(url: string, reference: string): Promise<Report> {
  const report = new Report(TOLERANCES)
  const world = worldOf(clientOf(url))
  // The story does not tell who signed in when; somebody has to.
  await signIn(world.ask)
  const document = await readReference(reference)
  const setting = { world, report, reference: document, validate: validator(document.schemas) }

  const isServed = await servedBy(world.ask)
  const served = document.operations.filter(isServed)
  report.unserved.push(...document.operations.filter((one) => !isServed(one)))
  for (const operation of served.filter(({ method }) => method === 'GET')) await checkRead(setting, operation)
  await checkWrites(
    setting,
    served.filter(({ method }) => method !== 'GET'),
  )
  const queries = join(dirname(reference), 'rql-cases.json')
  if (existsSync(queries)) await checkRql(report, world, queries)
  report.holdTolerances()
  return report
}
