import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settingsTable } from '../scripts/settings.ts'
import { ConfigError, readConfig } from './config.ts'

describe('reading the settings', () => {
  test('without any, it is the demo on this machine', () => {
    expect(readConfig({})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      databaseUrl: undefined,
      publicUrl: 'http://127.0.0.1:8080',
      demo: true,
      secretKey: undefined,
      trustProxy: false,
      logLevel: 'info',
    })
  })

  test('a PostgreSQL of one’s own starts without the demo, unless it is asked for', () => {
    const DATABASE_URL = 'postgres://entente:secret@db.example.com/entente'

    expect(readConfig({ DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL, demo: false })
    expect(readConfig({ DATABASE_URL, DEMO: 'on' }).demo).toBe(true)
  })

  test.each([
    ['on', true],
    ['TRUE', true],
    ['1', true],
    ['off', false],
    ['false', false],
    ['0', false],
  ])('DEMO=%s', (DEMO, demo) => {
    expect(readConfig({ DEMO }).demo).toBe(demo)
  })

  test('the public address follows host and port, and a server that listens everywhere is opened as localhost', () => {
    expect(readConfig({ PORT: '9000' }).publicUrl).toBe('http://127.0.0.1:9000')
    expect(readConfig({ HOST: '0.0.0.0' }).publicUrl).toBe('http://localhost:8080')
    expect(readConfig({ HOST: '::1' }).publicUrl).toBe('http://[::1]:8080')
    expect(readConfig({ PUBLIC_URL: 'https://partners.example.com/' }).publicUrl).toBe(
      'https://partners.example.com',
    )
  })

  test('a secret key is read from base64 and from hexadecimal', () => {
    const secret = randomBytes(32)

    expect(readConfig({ SECRET_KEY: secret.toString('base64') }).secretKey).toEqual(secret)
    expect(readConfig({ SECRET_KEY: secret.toString('hex') }).secretKey).toEqual(secret)
  })

  test('TRUST_PROXY is off or a number of proxies', () => {
    expect(readConfig({ TRUST_PROXY: 'off' }).trustProxy).toBe(false)
    expect(readConfig({ TRUST_PROXY: '0' }).trustProxy).toBe(false)
    expect(readConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2)
  })

  test('an empty variable counts as unset', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 8080, databaseUrl: undefined })
  })

  test.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '0'],
    ['HOST', 'a host'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['DATABASE_URL', 'localhost'],
    ['PUBLIC_URL', 'partners.example.com'],
    ['PUBLIC_URL', 'ftp://example.com'],
    ['PUBLIC_URL', 'https://example.com/partners'],
    ['PUBLIC_URL', 'https://example.com?a=b'],
    ['DEMO', 'maybe'],
    ['SECRET_KEY', 'short'],
    ['TRUST_PROXY', 'everybody'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused', (name, text) => {
    expect(() => readConfig({ [name]: text })).toThrow(new RegExp(`^${name} must be `))
  })

  test('all that is wrong is said at once, without repeating what may be secret', () => {
    const error = errorOf(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud', SECRET_KEY: 'too short' }))

    expect(error).toBeInstanceOf(ConfigError)
    expect(error?.message.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'PORT',
      'SECRET_KEY',
      'LOG_LEVEL',
    ])
    expect(error?.message).not.toContain('too short')
  })
})

test('the README explains every setting as the code does: npm run docs:settings prints the table', async () => {
  const readme = await readFile(resolve(import.meta.dirname, '..', 'README.md'), 'utf8')

  expect(unaligned(readme.split('<!-- settings -->')[1] ?? '')).toBe(settingsTable())
})

/** The formatter pads the columns of a table. */
const unaligned = (table: string) => table.trim().replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')

function errorOf(act: () => unknown): Error | undefined {
  try {
    act()
  } catch (error) {
    return error instanceof Error ? error : undefined
  }
  return undefined
}
