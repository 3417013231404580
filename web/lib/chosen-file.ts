import { UPLOAD_LIMIT, UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'

/** A file of a form; a page that keeps its answers through a reload keeps all but the content. */
export interface ChosenFile {
  readonly name: string
  readonly size: number
  readonly content: string | undefined
}

const OTHER_ENDINGS = ['jpeg', 'htm']
const ENDINGS = [...Object.keys(UPLOAD_TYPES), ...OTHER_ENDINGS]

/** What the file dialog offers. */
export const ACCEPTED = ENDINGS.map((ending) => `.${ending}`).join(',')

export type UnfitFile = 'type' | 'size' | 'empty'

/** Why a file can not be sent, by what is known before it is read; the server looks at the content itself. */
export function unfit({ name, size }: Pick<File, 'name' | 'size'>): UnfitFile | undefined {
  if (!ENDINGS.includes(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '')) return 'type'
  if (size === 0) return 'empty'
  return size > UPLOAD_LIMIT ? 'size' : undefined
}

/** Reads a file into the form in which it is sent. */
export function readFile(file: File): Promise<ChosenFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(reader.error)
    reader.onload = () => {
      const content = String(reader.result).replace(/^data:[^,]*,/, '')
      resolve({ name: file.name, size: file.size, content })
    }
    reader.readAsDataURL(file)
  })
}
