/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (part: number) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

const ENOUGH = 4.5

/** The colour of a company, where white text on it can be read by everybody; absent where it can not. */
export function readableBrand(colour: string | null): string | undefined {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '') ?? []
  if (!red || !green || !blue) return undefined
  const value = (part: string) => Number.parseInt(part, 16)
  const contrast = 1.05 / (luminance([value(red), value(green), value(blue)]) + 0.05)
  return contrast >= ENOUGH ? `#${red}${green}${blue}`.toLowerCase() : undefined
}
