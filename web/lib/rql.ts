import { print } from '@entente/shared/rql/print.ts'

/** Looks for a text in everything a list searches, whatever signs are in it. */
export const searchFor = (text: string): string => print({ search: text })

/** The filter that lets through rows whose field has one of these values. */
export const oneOf = (field: string, values: readonly string[]): string =>
  values.length === 1 ? `${field}=${values[0]}` : `in(${field},(${values.join(',')}))`
