import type { Failure, Result } from '@entente/client'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answered, whenSessionIsLost } from './api.ts'
import { ApiError } from './api-error.ts'

const refused = async (error: Failure): Promise<Result<never>> => ({ ok: false, error })
const refusal = (status: number): Failure => ({
  kind: status === 401 ? 'unauthorized' : 'refused',
  status,
  error_code: 'VAL_001',
  sentences: ['name: This field is required.'],
  fields: { name: 'This field is required.' },
  requestId: 'r1',
})
const thrownBy = (asked: Promise<unknown>): Promise<unknown> => asked.catch((error: unknown) => error)

describe('what the server answers', () => {
  afterEach(() => whenSessionIsLost(() => undefined))

  test('is the value of the call', async () => {
    expect(await answered(Promise.resolve({ ok: true, value: 7 }))).toBe(7)
  })

  test('is thrown as an ApiError when it is a refusal, with the sentences of each field', async () => {
    const error = await thrownBy(answered(refused(refusal(400))))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({
      status: 400,
      error_code: 'VAL_001',
      errors: ['name: This field is required.'],
      fields: { name: 'This field is required.' },
      requestId: 'r1',
    })
  })

  test('ends the session when nobody is known any more, but not where signing in was refused', async () => {
    const lost = vi.fn()
    whenSessionIsLost(lost)
    await thrownBy(answered(refused(refusal(401)), { keepOn401: true }))
    expect(lost).not.toHaveBeenCalled()
    await thrownBy(answered(refused(refusal(401))))
    expect(lost).toHaveBeenCalledOnce()
  })
})

test('a server that can not be reached has the status 0', async () => {
  const error = await thrownBy(answered(refused({ kind: 'network', cause: new TypeError() })))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 0, error_code: 'network' })
})

test('a call that was given up is thrown as what ended it', async () => {
  const cause = new DOMException('gone', 'AbortError')
  expect(await thrownBy(answered(refused({ kind: 'aborted', cause })))).toBe(cause)
})
