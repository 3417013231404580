import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { ApiError } from '../../lib/api-error.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import { usePageLanguage } from '../../messages/language-scope.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { FieldError } from '../../ui/field-error.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'
import { problemsIn, type SetupAnswers, type SetupProblems } from './problems.ts'
import classes from './setup-page.module.css'
import type { useSetup } from './use-setup.ts'

const ORDER: ('label' | 'input' | 'error' | 'description')[] = ['label', 'input', 'error', 'description']
const EMPTY: SetupAnswers = { company: '', name: '', email: '', password: '' }
const EyeIcon = () => <Icon name="eye" />

/** The four answers that make the first account and its administrator. */
export function SetupForm({ secret, setup }: { secret: string; setup: ReturnType<typeof useSetup> }) {
  const words = useMessages('setup')
  const says = SERVER_MESSAGES[usePageLanguage()].problems
  const [answers, setAnswers] = useState(EMPTY)
  const [asked, setAsked] = useState(false)
  const problems = problemsIn(answers, says, words.emailWrong)
  const refused: SetupProblems = setup.error instanceof ApiError ? setup.error.fields : {}
  const wrong: SetupProblems = { ...(asked && problems), ...refused }

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { currentTarget } = event
    flushSync(() => setAsked(true))
    if (Object.keys(problems).length > 0) {
      currentTarget.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus()
    } else setup.send({ secret, ...answers, email: answers.email.trim() })
  }
  const field = (name: keyof SetupAnswers) => ({
    label: words[name],
    size: 'lg',
    value: answers[name],
    error: wrong[name] !== undefined && <FieldError>{wrong[name]}</FieldError>,
    'aria-invalid': wrong[name] !== undefined,
    inputWrapperOrder: ORDER,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
      setup.reset()
      setAnswers({ ...answers, [name]: currentTarget.value })
    },
  })
  const failure = setup.error && Object.keys(refused).length === 0 ? explain(setup.error, words) : undefined

  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <TextInput {...field('company')} description={words.companyHint} autoComplete="organization" />
      <TextInput {...field('name')} autoComplete="name" />
      <TextInput {...field('email')} type="email" autoComplete="username" />
      <PasswordInput
        {...field('password')}
        description={words.passwordHint}
        autoComplete="new-password"
        visibilityToggleIcon={EyeIcon}
        visibilityToggleButtonProps={{ 'aria-label': words.showCharacters, tabIndex: 0 }}
      />
      {failure && (
        <Note tone="danger" live>
          {failure}
        </Note>
      )}
      <Button type="submit" size="lg" fullWidth loading={setup.isSending}>
        {words.submit}
      </Button>
    </form>
  )
}

function explain(error: Error, words: Catalogues['setup']): string {
  if (!(error instanceof ApiError)) return words.failed
  if (error.status === 0) return words.unreachable
  if (error.status === 429) return words.tooMany
  return error.status < 500 ? error.errors.join(' ') || words.failed : words.failed
}
