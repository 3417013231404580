/** A `like` pattern as the literals between its stars: `a*b` is `['a', 'b']`, and without a star there is just one. */
export type Pattern = readonly [string, ...string[]]

/** Reads a pattern: `*` is anything, `\*` a star, `\\` a backslash; any other backslash is itself. */
export function parsePattern(text: string): Pattern {
  const [first = '', ...rest] = (text.match(/\\[\\*]|[^*]|\*/gs) ?? []).reduce<string[]>(
    (literals, sign) => {
      if (sign === '*') literals.push('')
      else literals.push((literals.pop() ?? '') + (sign.length > 1 ? sign.slice(-1) : sign))
      return literals
    },
    [''],
  )
  return [first, ...rest]
}

/** Reads a searched text: a pattern that may begin and end anywhere. */
export function searchPattern(text: string): Pattern {
  const literals = parsePattern(text)
  const opened: Pattern = literals[0] === '' ? literals : ['', ...literals]
  return opened.length > 1 && opened.at(-1) === '' ? opened : [...opened, '']
}

/** Two stars side by side ask twice for the same and are refused. */
export const hasAdjacentStars = (pattern: Pattern): boolean => pattern.slice(1, -1).includes('')

/** Whether the whole text fits the pattern; takes no longer than reading the text once per literal. */
export function fits([first, ...rest]: Pattern, text: string): boolean {
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  const end = text.length - last.length
  let at = first.length
  for (const literal of rest) {
    const found = text.indexOf(literal, at)
    if (found < 0) return false
    at = found + literal.length
  }
  return at <= end
}
