/** What a reload in the middle of a wizard finds again. */
export interface Kept<Draft, Made> {
  readonly draft: Draft
  readonly made: Made | undefined
}

const keyOf = (name: string) => `entente.${name}`

/** Keeps a draft in this tab. */
export function keep<Draft, Made>(name: string, kept: Kept<Draft, Made>): void {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(kept))
  } catch {
    // Storage may be full or closed to us; the draft then lives as long as the page.
  }
}

/** What was kept in this tab under this name. */
export function recall<Draft, Made>(name: string): Kept<Draft, Made> | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(name))
    return kept === null ? undefined : JSON.parse(kept)
  } catch {
    return undefined
  }
}

/** Throws the kept draft away. */
export function forget(name: string): void {
  try {
    sessionStorage.removeItem(keyOf(name))
  } catch {
    // What could not be kept need not be forgotten.
  }
}
