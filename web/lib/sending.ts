import { useSyncExternalStore } from 'react'

/** A body of this many characters takes a moment on a slow line. */
const LARGE = 250_000

let share: number | undefined
const listeners = new Set<() => void>()

function tell(now: number | undefined): void {
  if (now === share) return
  share = now
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How much of a large request is on its way, in whole hundredths; undefined while none is being sent. */
export const useSentShare = (): number | undefined => useSyncExternalStore(listen, () => share)

/** `fetch`, which for a large body also tells how much of it has been sent: the browser's own keeps that to itself. */
export const tellingFetch: typeof fetch = (input, init = {}) =>
  typeof input === 'string' && typeof init.body === 'string' && init.body.length > LARGE
    ? sendTelling(input, { ...init, body: init.body })
    : fetch(input, init)

interface LargeRequest extends RequestInit {
  readonly body: string
}

function sendTelling(
  url: string,
  { method = 'POST', headers, body, signal }: LargeRequest,
): Promise<Response> {
  const request = new XMLHttpRequest()
  const stop = () => request.abort()
  const answered = new Promise<Response>((resolve, reject) => {
    request.open(method, url)
    request.responseType = 'arraybuffer'
    for (const [name, value] of new Headers(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => tell(Math.floor((100 * loaded) / total) / 100)
    // What is left is the server's part.
    request.upload.onload = () => tell(undefined)
    request.onload = () => resolve(responseOf(request))
    request.onerror = () => reject(new TypeError('The request could not be sent'))
    request.onabort = () => reject(signal?.reason)
    signal?.addEventListener('abort', stop)
    request.send(body)
  })
  return answered.finally(() => {
    signal?.removeEventListener('abort', stop)
    tell(undefined)
  })
}

function responseOf(request: XMLHttpRequest): Response {
  const { status, statusText, response } = request
  const headers = new Headers()
  for (const line of request.getAllResponseHeaders().trim().split('\r\n')) {
    const [name = '', ...value] = line.split(': ')
    if (name) headers.append(name, value.join(': '))
  }
  return new Response(status === 204 ? null : response, { status, statusText, headers })
}
