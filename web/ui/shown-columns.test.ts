import { expect, test } from 'vitest'
import { chosenColumns, shownColumns } from './shown-columns.ts'

const column = (id: string, optional = false) => ({ id, title: id, optional, cell: () => null })
const columns = [column('name'), column('type'), column('status'), column('note', true)]
const shown = (chosen?: string) => shownColumns(columns, chosen).map(({ id }) => id)

test('a list begins with all its columns but those that few ask for', () => {
  expect(shown()).toEqual(['name', 'type', 'status'])
})

test('chosen columns stand in the order of the list, whatever order they are named in', () => {
  expect(shown('note,type')).toEqual(['name', 'type', 'note'])
})

test('the column that names the rows stays, and what the list does not know is passed over', () => {
  expect(shown('colour,status')).toEqual(['name', 'status'])
})

test('the address says a choice, and nothing of the one everybody begins with', () => {
  expect(chosenColumns(columns, ['status', 'note'])).toBe('name,status,note')
  expect(chosenColumns(columns, ['type', 'status', 'name'])).toBeUndefined()
  expect(chosenColumns(columns, [])).toBe('name')
})
