import type { Keys } from '../keys.ts'
import { invalid } from '../refusal.ts'
import type { Place } from './order.ts'

/** Where a page ended: how many rows came before, in which order, and the place of the last one. */
interface Cursor {
  readonly position: number
  readonly order: string
  readonly place: Place
}

/**
 * The cursor as a word for addresses. It is signed together with the question it belongs to, so that the database reads
 * only values it wrote itself, and only for the same list.
 */
export function writeCursor(keys: Keys, question: string, { position, order, place }: Cursor): string {
  const text = JSON.stringify([position, order, ...place])
  return `${Buffer.from(text).toString('base64url')}.${keys.sign(signed(question, text))}`
}

const signed = (question: string, text: string) => `cursor ${question} ${text}`

/** Reads a cursor of ours that was made for this question in this order; refuses everything else. */
export function readCursor(keys: Keys, question: string, word: string, order: string): Cursor {
  const [payload = '', signature = ''] = word.split('.')
  const text = Buffer.from(payload, 'base64url').toString()
  if (!keys.isSignature(signed(question, text), signature)) return invalid('cursor', 'bad_cursor')
  const [position, made, ...place]: [number, string, ...Place] = JSON.parse(text)
  return made === order ? { position, order, place } : invalid('cursor', 'bad_cursor')
}
