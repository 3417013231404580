import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate } from '../client/generate/generate.ts'
import { printedDescription } from './openapi.ts'

const GENERATED = join(import.meta.dirname, '..', 'client', 'generated')

/** The generated files of the client as the server of this tree describes itself, by their paths. */
export async function printedClient(): Promise<Readonly<Record<string, string>>> {
  const files = generate(JSON.parse(await printedDescription()))
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [join(GENERATED, name), text]))
}

if (import.meta.main)
  for (const [path, text] of Object.entries(await printedClient())) await writeFile(path, text)
