import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newWorld } from '../test/world.ts'
import { openBucket } from './storage.ts'

let service: S3rver
let endpoint: string

beforeEach(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'S3RVER')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'S3RVER')
  service = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(tmpdir(), `entente-s3-${randomBytes(6).toString('hex')}`),
    configureBuckets: [{ name: 'media', configs: [] }],
  })
  const { port } = await service.run()
  endpoint = `http://127.0.0.1:${port}`
})
afterEach(async () => {
  await service.close()
  vi.unstubAllEnvs()
})

test('documents are kept in a bucket as they are in a folder, equal ones once', async () => {
  const storage = await openBucket({ name: 'media', prefix: 'entente', region: 'us-east-1', endpoint })
  const world = await newWorld({ storage })
  const mick = await world.distributor()
  const file = { name: 'terms.txt', content: Buffer.from('Read this.').toString('base64') }
  const wanted = { title: 'T', description: 'D', type: 'program', document_type: 'uploaded', file }

  const [one, two] = [await mick.post('/agreements', wanted), await mick.post('/agreements', wanted)]

  for (const { body } of [one, two]) {
    const { headers } = await mick.get(`/agreements/${body.id}/document`)
    expect((await world.anonymous.get(String(headers.location))).body).toBe('Read this.')
  }
  const kept: string[] = []
  for await (const { path } of storage.list('documents')) kept.push(path)
  expect(kept).toEqual([expect.stringMatching(/^documents\/[0-9a-f]{64}$/)])
})

test('a service that is away is told as such, and nothing is written', async () => {
  const storage = await openBucket({
    name: 'media',
    prefix: '',
    region: 'us-east-1',
    endpoint: 'http://127.0.0.1:1',
  })
  const world = await newWorld({ storage })
  const mick = await world.distributor()
  const before = await world.countRows()
  const { status, body } = await mick.post('/agreements', {
    title: 'T',
    description: 'D',
    type: 'program',
    document_type: 'uploaded',
    file: Buffer.from('Read this.').toString('base64'),
  })
  expect([status, body.error_code]).toEqual([503, 'SYS_002'])
  expect(await world.countRows()).toEqual(before)
})
