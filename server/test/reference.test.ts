import { expect, test } from 'vitest'
import type { ApiDocument } from '../platform/http/openapi/shape.ts'
import { newWorld } from './world.ts'

test('the reference tells every operation and shape of the document, and every link in it leads somewhere', async () => {
  const { app } = await newWorld()
  const { paths, components }: ApiDocument = (await app.inject('/public/v1/openapi.json')).json()

  const page = await app.inject('/reference')

  expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  const told = [
    ...Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => `<article id="${operationId}">`),
    ),
    ...Object.keys(components.schemas).map((name) => `<article id="shape-${name}">`),
  ]
  expect(told.filter((text) => !page.body.includes(text))).toEqual([])
  for (const [, target] of page.body.matchAll(/href="#([^"]+)"/g))
    expect(page.body).toContain(`id="${target}"`)
})

test('nothing runs in the reference and nothing in it comes from elsewhere', async () => {
  const { app } = await newWorld()

  const { body, headers } = await app.inject('/reference')
  const style = await app.inject('/reference/style.css')

  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(body).not.toMatch(/<script|<style|\son\w+=|(src|href)="(https?:)?\/\//)
  expect([style.statusCode, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
  expect(style.body).not.toMatch(/url\(|@import/)
})
