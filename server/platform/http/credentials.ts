import type { FastifyRequest } from 'fastify'

/** What a request shows of who sends it. */
export type Credentials =
  | { readonly kind: 'token'; readonly id: string; readonly secret: string }
  | { readonly kind: 'session'; readonly token: string }
  /** An `Authorization` header that is not understood is never overlooked in favour of a cookie. */
  | { readonly kind: 'unreadable' }

/** Reads `Authorization: ApiKey SU-…:secret`, else the session cookie (domain: section 17.2). */
export function credentialsOf(request: FastifyRequest, cookieName: string): Credentials | undefined {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const [, id, secret] = /^ApiKey\s+(SU-[\d-]+):(\S+)$/i.exec(authorization) ?? []
    return id && secret ? { kind: 'token', id: id.toUpperCase(), secret } : { kind: 'unreadable' }
  }
  const token = request.cookies[cookieName]
  return token ? { kind: 'session', token } : undefined
}
