import { resolve } from 'node:path'
import { CannotStart } from './platform/cannot-start.ts'
import type { Bucket } from './platform/storage.ts'

/** How this installation runs, read once at the start. */
export interface Config {
  port: number
  host: string
  dataDir: string
  /** Unset: the embedded PostgreSQL. */
  databaseUrl: string | undefined
  publicUrl: string
  /** Unset: a folder in the data folder. */
  bucket: Bucket | undefined
  demo: boolean
  /** Unset: the one kept in the data folder. */
  secretKey: Buffer | undefined
  /** How many proxies stand in front; their word on the caller's address is taken. */
  trustProxy: number | false
  logLevel: string
}

/** What a setting is called, means and may be: read here, printed into the README. */
export interface Setting<T> {
  name: string
  means: string
  /** Completes the sentence "NAME must be …". */
  allowed: string
  parse: (text: string) => T | undefined
  fallback: T
  /** The default in words, where the value does not say it. */
  fallbackInWords?: string
}

/** Says which settings are wrong and what they may be; meant for the person who starts the server. */
export class ConfigError extends CannotStart {
  override name = 'ConfigError'
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

const PORT: Setting<number> = {
  name: 'PORT',
  means: 'The port the server listens on.',
  allowed: 'a number from 1 to 65535',
  parse: (text) => wholeNumber(text, 65_535) || undefined,
  fallback: 8080,
}

const HOST: Setting<string> = {
  name: 'HOST',
  means: 'The address it listens on; `0.0.0.0` lets other machines in.',
  allowed: 'a host name or an IP address',
  parse: (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
  fallback: '127.0.0.1',
}

const DATA_DIR: Setting<string> = {
  name: 'DATA_DIR',
  means: 'The folder for uploaded files, the secret key and the embedded database.',
  allowed: 'a folder',
  parse: (text) => text,
  fallback: '.data',
}

const DATABASE_URL: Setting<string | undefined> = {
  name: 'DATABASE_URL',
  means: 'A PostgreSQL of your own, 15 or newer, in place of the embedded one.',
  allowed: 'an address like postgres://user:password@host:5432/database',
  parse: (text) => (['postgres:', 'postgresql:'].includes(parseUrl(text)?.protocol ?? '') ? text : undefined),
  fallback: undefined,
  fallbackInWords: 'embedded',
}

const STORAGE_URL: Setting<Bucket | undefined> = {
  name: 'STORAGE_URL',
  means:
    'A bucket of an S3-compatible service for uploaded files; credentials are taken from `AWS_ACCESS_KEY_ID` and ' +
    '`AWS_SECRET_ACCESS_KEY`, or from the role of the machine.',
  allowed: 's3://bucket/prefix?region=eu-central-1, with &endpoint=https://… for a service other than AWS',
  parse: bucket,
  fallback: undefined,
  fallbackInWords: 'the folder `DATA_DIR/media`',
}

const PUBLIC_URL: Setting<string | undefined> = {
  name: 'PUBLIC_URL',
  means: 'The address people open in their browser; links in mails begin with it.',
  allowed: 'an http or https address without a path, like https://partners.example.com',
  parse: publicOrigin,
  fallback: undefined,
  fallbackInWords: '`http://HOST:PORT`',
}

const DEMO: Setting<boolean | undefined> = {
  name: 'DEMO',
  means: 'Fills an empty database with companies to try things with, and shows how to sign in as them.',
  allowed: 'on or off',
  parse: onOrOff,
  fallback: undefined,
  fallbackInWords: '`on` with the embedded database, else `off`',
}

const SECRET_KEY: Setting<Buffer | undefined> = {
  name: 'SECRET_KEY',
  means:
    'Encrypts activation codes and signs the addresses of files. Servers that share a database must share it. ' +
    'Make one with `openssl rand -base64 32`.',
  allowed: '32 bytes in base64 or in hexadecimal',
  parse: key,
  fallback: undefined,
  fallbackInWords: 'made once, kept in `DATA_DIR/secret.key`',
}

const TRUST_PROXY: Setting<number | false> = {
  name: 'TRUST_PROXY',
  means: 'How many reverse proxies stand in front, so that callers are told apart by their own address.',
  allowed: 'off or the number of proxies, usually 1',
  parse: (text) => (onOrOff(text) === false ? false : wholeNumber(text, 9)),
  fallback: false,
  fallbackInWords: '`off`',
}

const LOG_LEVEL: Setting<string> = {
  name: 'LOG_LEVEL',
  means: 'How much is written to the log.',
  allowed: `one of ${LOG_LEVELS.join(', ')}`,
  parse: (text) => LOG_LEVELS.find((level) => level === text.toLowerCase()),
  fallback: 'info',
}

/** Every setting there is, in the order they are explained. */
export const SETTINGS = [
  PORT,
  HOST,
  PUBLIC_URL,
  DATA_DIR,
  DATABASE_URL,
  STORAGE_URL,
  SECRET_KEY,
  DEMO,
  TRUST_PROXY,
  LOG_LEVEL,
] satisfies Setting<unknown>[]

/** Reads the environment; an empty variable counts as unset. Throws a `ConfigError` that names all that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const complaints: string[] = []
  const read = <T>(setting: Setting<T>): T => {
    const text = env[setting.name]?.trim()
    if (!text) return setting.fallback
    const value = setting.parse(text)
    if (value === undefined) complaints.push(`${setting.name} must be ${setting.allowed}.`)
    return value ?? setting.fallback
  }

  const port = read(PORT)
  const host = read(HOST)
  const databaseUrl = read(DATABASE_URL)
  const config: Config = {
    port,
    host,
    databaseUrl,
    publicUrl: read(PUBLIC_URL) ?? `http://${reachable(host)}:${port}`,
    dataDir: resolve(read(DATA_DIR)),
    bucket: read(STORAGE_URL),
    demo: read(DEMO) ?? databaseUrl === undefined,
    secretKey: read(SECRET_KEY),
    trustProxy: read(TRUST_PROXY),
    logLevel: read(LOG_LEVEL),
  }
  if (complaints.length) throw new ConfigError(complaints.join('\n'))
  return config
}

function wholeNumber(text: string, most: number): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}

function onOrOff(text: string): boolean | undefined {
  if (/^(on|true|yes|1)$/i.test(text)) return true
  if (/^(off|false|no|0)$/i.test(text)) return false
  return undefined
}

function parseUrl(text: string): URL | undefined {
  return URL.parse(text) ?? undefined
}

function bucket(text: string): Bucket | undefined {
  const url = parseUrl(text)
  const endpoint = url?.searchParams.get('endpoint') ?? undefined
  if (url?.protocol !== 's3:' || url.hostname === '') return undefined
  if (endpoint && !['http:', 'https:'].includes(parseUrl(endpoint)?.protocol ?? '')) return undefined
  const region = url.searchParams.get('region') ?? 'us-east-1'
  return { name: url.hostname, prefix: url.pathname.slice(1), region, endpoint }
}

function publicOrigin(text: string): string | undefined {
  const url = parseUrl(text)
  if (!url || !['http:', 'https:'].includes(url.protocol)) return undefined
  return `${url.origin}/` === url.href ? url.origin : undefined
}

function key(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64')
  return bytes.length === 32 ? bytes : undefined
}

/** Listening everywhere is not an address one can open. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
