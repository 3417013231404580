import { expect, test } from 'vitest'
import { contentRange, totalOf } from './content-range.ts'

test.each([
  { offset: 0, rows: 10, total: 10, header: 'items 0-9/10' },
  { offset: 20, rows: 1, total: 21, header: 'items 20-20/21' },
  { offset: 30, rows: 0, total: 21, header: 'items 30-30/21' },
  { offset: 0, rows: 0, total: 21, header: 'items 0-0/21' },
  { offset: 30, rows: 0, total: 0, header: 'items 0-0/0' },
])('$rows rows from $offset on of $total are $header', ({ offset, rows, total, header }) => {
  expect(contentRange({ offset, rows }, total)).toBe(header)
  expect(totalOf(header)).toBe(total)
})

test.each([null, '', 'items 0-9', 'items 0-9/*', 'bytes 0-9/10'])('%j has no total', (header) => {
  expect(totalOf(header)).toBeUndefined()
})
