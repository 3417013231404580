import { server } from '@entente/shared/messages/en/server.ts'
import { expect, test } from 'vitest'
import { activation } from '../../messages/en/activation.ts'
import { type AcceptanceDraft, acceptanceOf, type Stage, stageAfter, wrongIn } from './acceptance.ts'

const draft: AcceptanceDraft = {
  email: ' adonis@acreed.example ',
  accepted: true,
  name: ' Adonis Creed ',
  password: 'longenough1',
  company: ' ACreed LLC ',
  accepting: 'new',
}
const wrongFields = (stage: Stage, answers: Partial<AcceptanceDraft>) =>
  Object.keys(wrongIn(stage, { ...draft, ...answers }, { words: activation.form, says: server.problems }))

test('the server says which questions are left', () => {
  expect(stageAfter({ known: false, signed_in: false, accounts: [] })).toBe('new')
  expect(stageAfter({ known: true, signed_in: false, accounts: [] })).toBe('password')
  expect(stageAfter({ known: true, signed_in: true, accounts: [] })).toBe('choose')
})

test('each stage asks for its own answers only', () => {
  const nothing = { name: '', password: '', company: '', accepting: undefined }
  expect(wrongFields('email', nothing)).toEqual([])
  expect(wrongFields('new', nothing)).toEqual(['name', 'password', 'company'])
  expect(wrongFields('password', nothing)).toEqual(['password'])
  expect(wrongFields('choose', nothing)).toEqual(['accepting'])
  expect(wrongFields('choose', { ...nothing, accepting: 'new' })).toEqual(['company'])
  expect(wrongFields('choose', { ...nothing, accepting: { id: 'VA-1' } })).toEqual([])
})

test.each([
  ['1234567', ['password']],
  ['12345678', []],
  ['x'.repeat(64), []],
  ['x'.repeat(65), ['password']],
])('a new password %s', (password, fields) => expect(wrongFields('new', { password })).toEqual(fields))

test('a known password may be as short as it was', () =>
  expect(wrongFields('password', { password: 'x' })).toEqual([]))

const READ = { version: 3, description: 'Terms.' }

test('a new user sends a name, a password and the company', () => {
  expect(acceptanceOf('new', draft, READ)).toEqual({
    email: 'adonis@acreed.example',
    accepted: true,
    ...READ,
    name: 'Adonis Creed',
    password: 'longenough1',
    account: { name: 'ACreed LLC' },
  })
})

test('a known user sends an account of their own, or the name of a new one', () => {
  const sent = { email: 'adonis@acreed.example', accepted: true, ...READ }
  expect(acceptanceOf('choose', { ...draft, accepting: { id: 'VA-1' } }, READ)).toEqual({
    ...sent,
    account: { id: 'VA-1' },
  })
  expect(acceptanceOf('choose', draft, READ)).toEqual({ ...sent, account: { name: 'ACreed LLC' } })
})
