/** A place inside Entente to go back to; anything that could lead elsewhere is dropped. */
export function safeReturnAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || !address.startsWith('/')) return undefined
  const target = new URL(address, 'https://here.invalid')
  return target.host === 'here.invalid' ? target.pathname + target.search + target.hash : undefined
}
