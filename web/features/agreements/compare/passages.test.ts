import type { Paragraph } from '@entente/shared/api/differences.ts'
import { describe, expect, test } from 'vitest'
import { alignParagraphs } from './align-paragraphs.ts'
import { changesIn, passagesOf } from './passages.ts'

const paragraph = (change: Paragraph['change'], text: string): Paragraph => ({
  change,
  words: [{ change: change === 'changed' ? 'same' : change, text }],
})
const same = (text: string) => paragraph('same', text)
const changed = (text: string) => paragraph('changed', text)
const added = (text: string) => paragraph('added', text)
const removed = (text: string) => paragraph('removed', text)
const many = (count: number) => Array.from({ length: count }, (_, index) => same(`s${index}`))

const textOf = (side: Paragraph | undefined) => side?.words.map(({ text }) => text).join('')

describe('paragraphs of both texts stand beside each other', () => {
  const shown = (...paragraphs: Paragraph[]) =>
    alignParagraphs(paragraphs).map(({ change, before, after }) => [change, textOf(before), textOf(after)])

  test('where they are the same or reworded', () => {
    expect(shown(same('a'), changed('b'))).toEqual([
      ['same', 'a', 'a'],
      ['changed', 'b', 'b'],
    ])
  })

  test('where others came in their place, one for one', () => {
    expect(shown(removed('a'), added('b'), removed('c'), added('d'), added('e'))).toEqual([
      ['replaced', 'a', 'b'],
      ['replaced', 'c', 'd'],
      ['added', undefined, 'e'],
    ])
    expect(shown(removed('a'), removed('b'), added('c'))).toEqual([
      ['replaced', 'a', 'c'],
      ['removed', 'b', undefined],
    ])
  })

  test('but never across one that stayed', () => {
    expect(shown(removed('a'), same('b'), added('c'))).toEqual([
      ['removed', 'a', undefined],
      ['same', 'b', 'b'],
      ['added', undefined, 'c'],
    ])
  })
})

describe('passages', () => {
  const shown = (...paragraphs: Paragraph[]) =>
    passagesOf(alignParagraphs(paragraphs)).map(({ kind, rows }) => `${kind} ${rows.length}`)

  test('fold what is far from a change and keep two paragraphs of context', () => {
    expect(shown(...many(9), changed('x'), ...many(9), added('y'), ...many(9))).toEqual([
      'folded 7',
      'same 2',
      'changed 1',
      'same 2',
      'folded 5',
      'same 2',
      'added 1',
      'same 2',
      'folded 7',
    ])
  })

  test('fold nothing where that would be no shorter', () => {
    expect(shown(...many(4), changed('x'), ...many(6), changed('y'))).toEqual([
      'same 4',
      'changed 1',
      'same 6',
      'changed 1',
    ])
    expect(shown(...many(5), changed('x'), ...many(7), changed('y'))).toEqual([
      'folded 3',
      'same 2',
      'changed 1',
      'same 2',
      'folded 3',
      'same 2',
      'changed 1',
    ])
  })

  test('are one change where paragraphs came or went together, and one each where they were reworded', () => {
    const passages = passagesOf(
      alignParagraphs([added('a'), added('b'), same('c'), changed('d'), changed('e'), removed('f')]),
    )

    expect(passages.map((passage) => ('number' in passage ? passage.number : passage.kind))).toEqual([
      1,
      'same',
      2,
      3,
      4,
    ])
    expect(changesIn(passages)).toBe(4)
  })

  test('of equal texts hold no change', () => {
    expect(changesIn(passagesOf(alignParagraphs(many(20))))).toBe(0)
    expect(passagesOf([])).toEqual([])
  })
})
