/** The filter that lets through rows whose field has one of these values. */
export const oneOf = (field: string, values: readonly string[]): string =>
  values.length === 1 ? `${field}=${values[0]}` : `in(${field},(${values.join(',')}))`
