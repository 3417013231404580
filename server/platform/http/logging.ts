import type { FastifyRequest } from 'fastify'

/** Secrets travel in some addresses; none of them reaches the log. */
const loggedAddress = (url: string) =>
  url.replace(/(\/activation\/)[^/?]+/, '$1…').replace(/([?&](?:secret|code|signature)=)[^&]*/g, '$1…')

/** What the log says of a request. */
export const logSerializers = {
  req: ({ method, url, ip }: FastifyRequest) => ({ method, url: loggedAddress(url), ip }),
}
