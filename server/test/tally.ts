export interface Answer {
  readonly status: number
  readonly body: { error_code?: string }
}

export const DONE = 'done'

/** What became of a request, in one word. */
export const verdict = ({ status, body }: Answer): string =>
  status < 300 ? DONE : (body.error_code ?? `${status}`)

/** How often each answer was given to many who asked at once. */
export function tally(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const answer of answers) counts[verdict(answer)] = (counts[verdict(answer)] ?? 0) + 1
  return counts
}
