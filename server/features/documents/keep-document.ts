import { createHash, randomUUID } from 'node:crypto'
import { UPLOAD_LIMIT, UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { invalid } from '../../platform/refusal.ts'
import { detectType } from './detect-type.ts'
import type { KeptFile } from './document-store.ts'

interface Upload {
  readonly name: string
  /** Base64, also as a `data:` address. */
  readonly content: string
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** Where the file with this fingerprint lies; equal files lie there once. */
export const documentPath = (sha256: string) => `documents/${sha256}`

/**
 * Keeps an uploaded file; `field` is named when it is refused. Best done before a transaction begins, because nobody
 * should wait for a slow storage: a file that nothing refers to in the end does no harm.
 */
export async function keepFile(ctx: MemberCtx, { name, content }: Upload, field: string): Promise<KeptFile> {
  const bytes = decode(content, field)
  if (bytes.length === 0) invalid(field, 'file_empty')
  if (bytes.length > UPLOAD_LIMIT) invalid(field, 'file_too_large', { megabytes: UPLOAD_LIMIT / 1024 / 1024 })
  const mediaType =
    (await detectType(bytes)) ?? invalid(field, 'wrong_file_type', { types: Object.keys(UPLOAD_TYPES) })

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await store(ctx, documentPath(sha256), bytes)
  return { sha256, mediaType, size: bytes.length, fileName: plainName(name) }
}

/**
 * Writes beside the place and moves into it, so that whoever reads the same content meanwhile, or after a crash, never
 * finds half of it.
 */
async function store({ storage }: MemberCtx, path: string, bytes: Buffer): Promise<void> {
  if ((await storage.fileExists(path)) && (await storage.fileSize(path)) === bytes.length) return
  const draft = `${path}.${randomUUID()}`
  await storage.write(draft, bytes)
  await storage.moveFile(draft, path)
}

function decode(content: string, field: string): Buffer {
  const encoded = content.startsWith('data:') ? content.slice(content.indexOf(',') + 1) : content
  const base64 = encoded.replace(/\s+/g, '')
  return BASE64.test(base64) ? Buffer.from(base64, 'base64') : invalid(field, 'not_a_file')
}

// Path separators, control characters and marks that turn the reading direction have no place in a file's name.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const TREACHEROUS = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const plainName = (name: string) =>
  name.split(/[\\/]/).at(-1)?.replace(TREACHEROUS, '').trim().slice(0, 255) || 'document'
