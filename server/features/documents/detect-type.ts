import { UPLOAD_TYPES, type UploadType } from '@entente/shared/domain/agreements.ts'
import { fileTypeFromBuffer } from 'file-type'

const isUploadType = (type: string): type is UploadType => Object.values<string>(UPLOAD_TYPES).includes(type)

const MARKUP = /^\s*(<!doctype\s+html|<html[\s>])/i
/** Text that is a picture or data to every other program; nobody means it to be read as it stands. */
const FOREIGN_MARKUP = /^\s*<(\?xml|svg)[\s>]/i

/** What a file is by its content, undefined when it is nothing that may be uploaded (domain: section 5.6). */
export async function detectType(content: Buffer): Promise<UploadType | undefined> {
  const detected = await fileTypeFromBuffer(content)
  if (detected) return isUploadType(detected.mime) ? detected.mime : undefined
  const text = readText(content)
  if (text === undefined || text.includes('\0') || FOREIGN_MARKUP.test(text)) return undefined
  return MARKUP.test(text) ? UPLOAD_TYPES.html : UPLOAD_TYPES.txt
}

function readText(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}
