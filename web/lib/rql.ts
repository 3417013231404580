/** A value as RQL reads it back: quoted when it holds anything but letters, digits and a few marks. */
export const rqlValue = (value: string): string =>
  /^[\w.@:-]+$/.test(value) ? value : `"${value.replaceAll('"', '\\"')}"`

/** `field` is one of these values. */
export const oneOf = (field: string, values: readonly string[]): string =>
  values.length === 1
    ? `eq(${field},${rqlValue(values[0] ?? '')})`
    : `in(${field},(${values.map(rqlValue).join(',')}))`
