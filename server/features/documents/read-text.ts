import type { Unreadable } from '@entente/shared/api/differences.ts'
import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { unzipSync, zipSync } from 'fflate'
import { convert } from 'html-to-text'
import mammoth from 'mammoth'
import { extractText } from 'unpdf'

/** The paragraphs of a document, or why there are none. */
export type Reading = readonly string[] | Unreadable

/** In characters; some three hundred pages. */
const MOST_TEXT = 1_000_000

/** In bytes, unpacked; far more than the words of any document. */
const MOST_UNPACKED = 20 * 1024 * 1024

type Reader = (bytes: Uint8Array) => string | Promise<string>

const READERS: Partial<Record<string, Reader>> = {
  [UPLOAD_TYPES.txt]: (bytes) => new TextDecoder().decode(bytes),
  [UPLOAD_TYPES.html]: (bytes) =>
    convert(new TextDecoder().decode(bytes), {
      wordwrap: false,
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
      ],
    }),
  [UPLOAD_TYPES.docx]: async (bytes) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(repacked(bytes)) })
    return value
  },
  [UPLOAD_TYPES.pdf]: async (bytes) => (await extractText(bytes, { mergePages: true })).text,
}

/** Reads the words of a document. Runs where nothing else is held up by it. */
export async function readText(bytes: Uint8Array, mediaType: string): Promise<Reading> {
  const read = READERS[mediaType]
  if (!read) return 'unknown_format'
  try {
    const text = await read(bytes)
    if (text.length > MOST_TEXT) return 'too_long'
    const paragraphs = text
      .split(/\n+/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
    return paragraphs.length > 0 ? paragraphs : 'no_text'
  } catch {
    // Whatever a reader of foreign formats stumbles over, the document is what is broken.
    return 'broken'
  }
}

/**
 * The parts of a package that hold its words, unpacked within bounds and packed again: a small file that unpacks into
 * gigabytes never reaches the library that reads it.
 */
function repacked(bytes: Uint8Array): Uint8Array {
  let left = MOST_UNPACKED
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      const isWanted = name === '[Content_Types].xml' || /\.(rels|xml)$/.test(name)
      if (isWanted) left -= originalSize
      if (left < 0) throw new Error('The package is too large')
      return isWanted
    },
  })
  return zipSync(parts, { level: 0 })
}
