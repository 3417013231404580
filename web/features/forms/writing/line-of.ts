/** A token of JSON: a text, a bracket, a comma, a colon or anything else in one word. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

interface Level {
  readonly path: string
  /** The entry of a list that is being read; undefined in an object. */
  index: number | undefined
  /** The name that was read last, of which the value follows. */
  name: string
}

/** On which line of a JSON text the thing with this path begins, as `properties.size.type`; the nearest that is there. */
export function lineOf(text: string, path: string): number {
  const lines = linesIn(text)
  for (let wanted = path; wanted !== ''; wanted = wanted.split('.').slice(0, -1).join('.')) {
    const line = lines.get(wanted)
    if (line !== undefined) return line
  }
  return 1
}

/** The lines on which everything in a readable JSON text begins, by its path. */
function linesIn(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const levels: Level[] = []
  let isName = false
  let here = ''
  const inside = ({ path, index, name }: Level) =>
    [path, index ?? name].filter((part) => part !== '').join('.')
  for (const { 0: token, index: place } of text.matchAll(TOKENS)) {
    const level = levels.at(-1)
    const note = () => {
      if (level) here = inside(level)
      if (!lines.has(here)) lines.set(here, text.slice(0, place).split('\n').length)
    }
    if (token === '{' || token === '[') {
      if (level?.index !== undefined) note()
      levels.push({ path: level ? inside(level) : '', index: token === '[' ? 0 : undefined, name: '' })
      isName = token === '{'
    } else if (token === '}' || token === ']') {
      levels.pop()
      isName = false
    } else if (token === ',') {
      if (level?.index !== undefined) level.index += 1
      isName = level?.index === undefined
    } else if (token === ':') {
      isName = false
    } else if (isName && level) {
      level.name = token.slice(1, -1)
      note()
    } else if (level?.index !== undefined) {
      note()
    }
  }
  return lines
}
