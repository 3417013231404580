import { describe, expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'

describe('reading Markdown', () => {
  test('lines that follow each other are one paragraph, an empty line starts the next', () => {
    expect(parseMarkdown('one\ntwo\n\nthree')).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: 'one two' }] },
      { kind: 'paragraph', content: [{ kind: 'text', text: 'three' }] },
    ])
  })

  test('headings, lists and bold words are told apart', () => {
    expect(parseMarkdown('## Scope\n- a **b**\n- c\n1. d')).toEqual([
      { kind: 'heading', level: 2, content: [{ kind: 'text', text: 'Scope' }] },
      {
        kind: 'list',
        ordered: false,
        items: [
          [
            { kind: 'text', text: 'a ' },
            { kind: 'strong', text: 'b' },
          ],
          [{ kind: 'text', text: 'c' }],
        ],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'd' }]] },
    ])
  })

  test('a link that would run a script stays text', () => {
    expect(parseMarkdown('[here](javascript:alert(1))')).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: '[here](javascript:alert(1)' },
          { kind: 'text', text: ')' },
        ],
      },
    ])
  })

  test('markup of another kind stays text', () => {
    expect(parseMarkdown('<img src=x onerror=alert(1)>')).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: '<img src=x onerror=alert(1)>' }] },
    ])
  })
})
