const WORDS_A_MINUTE = 220

/** Minutes a text takes to read; absent where it is read at a glance. */
export function minutesToRead(text: string): number | undefined {
  const words = text.split(/\s+/).filter(Boolean).length
  const minutes = Math.round(words / WORDS_A_MINUTE)
  return minutes > 0 ? minutes : undefined
}
