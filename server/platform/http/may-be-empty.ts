import type { FastifyRequest } from 'fastify'

/** For acts that need not be told anything: existing clients send no body at all (D-67). */
export async function mayBeEmpty(request: FastifyRequest): Promise<void> {
  request.body ??= {}
}
