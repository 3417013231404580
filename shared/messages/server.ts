import { server as de } from './de/server.ts'
import { server as en } from './en/server.ts'
import type { ServerMessages } from './server-messages.ts'

/** Every language the server can write in; the first is the one for callers who ask for none of them. */
export const SERVER_MESSAGES = { en, de } as const satisfies Record<string, ServerMessages>

export type Language = keyof typeof SERVER_MESSAGES

const isLanguage = (text: string): text is Language => Object.hasOwn(SERVER_MESSAGES, text)

/** The first language of an `Accept-Language` header (or a browser's list) that Entente speaks. */
export function preferredLanguage(accepted: string | undefined): Language {
  const wanted = (accepted ?? '').split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase())
  return wanted.find(isLanguage) ?? 'en'
}
