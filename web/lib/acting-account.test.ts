import { afterEach, describe, expect, test } from 'vitest'
import { accountHeader, actingFor } from './acting-account.ts'

afterEach(() => actingFor(() => undefined))

describe('the account a request is meant for', () => {
  test('is told with every change', () => {
    actingFor(() => 'ACC-1')
    expect(accountHeader('POST', '/partners')).toEqual({ 'x-account': 'ACC-1' })
    expect(accountHeader('DELETE', '/authors/1')).toEqual({ 'x-account': 'ACC-1' })
  })

  test('is left out where nothing changes, and by those who act for none', () => {
    actingFor(() => 'ACC-1')
    expect(accountHeader('GET', '/partners')).toEqual({})
    for (const path of [
      '/auth/login',
      '/auth/context',
      '/setup',
      '/setup?secret=x',
      '/activation/abc/accept',
    ]) {
      expect(accountHeader('POST', path)).toEqual({})
    }
  })

  test('is left out before anybody signed in', () => {
    expect(accountHeader('POST', '/partners')).toEqual({})
  })
})
