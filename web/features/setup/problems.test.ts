import { server } from '@entente/shared/messages/en/server.ts'
import { expect, test } from 'vitest'
import { problemsIn, type SetupAnswers } from './problems.ts'

const good: SetupAnswers = {
  company: "Mighty Mick's LLC",
  name: 'Paulie Granger',
  email: 'paulie@mightymicks.example',
  password: 'longenough1',
}
const wrong = (answers: Partial<SetupAnswers>) =>
  Object.keys(problemsIn({ ...good, ...answers }, server.problems, 'wrong'))

test.each([
  [{}, []],
  [{ company: ' ' }, ['company']],
  [{ company: 'x'.repeat(65) }, ['company']],
  [{ name: 'x'.repeat(129) }, ['name']],
  [{ email: 'paulie' }, ['email']],
  [{ password: '1234567' }, ['password']],
  [{ password: 'x'.repeat(65) }, ['password']],
  [{ company: '', name: '', email: '', password: '' }, ['company', 'name', 'email', 'password']],
])('%o', (answers, fields) => expect(wrong(answers)).toEqual(fields))
