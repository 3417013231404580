/** RQL is written for addresses: it stands in one as it is, and what looks encoded in it is its own. */
const RAW = 'filter'

/** Reads the query of a URL as plain words; what they mean is for each route to say. */
export function parseSearch(query: string): Record<string, string> {
  const params = Object.fromEntries(new URLSearchParams(query))
  const raw = new RegExp(`[?&]${RAW}=([^&]*)`).exec(query)?.[1]
  return raw === undefined ? params : { ...params, [RAW]: raw }
}

/** Writes a query people can read: lists joined by commas, nothing quoted. */
export function stringifySearch({ [RAW]: raw, ...search }: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === '') continue
    params.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  const words = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  const query = [words, raw && `${RAW}=${raw}`].filter(Boolean).join('&')
  return query === '' ? '' : `?${query}`
}
