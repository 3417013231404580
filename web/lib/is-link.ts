/** Whether this is an address somebody can open, as the server sees it. */
export function isLink(text: string): boolean {
  const url = URL.parse(text.trim())
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== ''
}
