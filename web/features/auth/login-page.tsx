import type { Login } from '@entente/shared/api/accounts.ts'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { answered, entente } from '../../lib/api.ts'
import { ApiError } from '../../lib/api-error.ts'
import { contextQuery } from '../../lib/session.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Logo } from '../../ui/logo.tsx'
import { Note } from '../../ui/note.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { LanguageChoice } from './language-choice.tsx'
import classes from './login-page.module.css'

const route = getRouteApi('/login')

/** The way in; leads back to where one was sent away. */
export function LoginPage() {
  const words = useMessages('auth')
  const { history } = useRouter()
  const { return: address = '/partners', ended } = route.useSearch()
  const queries = useQueryClient()

  const form = useForm<Login>({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (email.trim() === '' ? words.emailMissing : null),
      password: (password) => (password === '' ? words.passwordMissing : null),
    },
  })
  const signIn = useMutation({
    mutationFn: (login: Login) => answered(entente.signIn(login), { keepOn401: true }),
    onSuccess: async () => {
      queries.clear()
      await queries.fetchQuery(contextQuery)
      history.push(address)
    },
  })

  return (
    <main id="content" className={classes.page} tabIndex={-1}>
      <PageTitle>{words.pageTitle}</PageTitle>
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit(
          (values) => signIn.mutate({ ...values, email: values.email.trim() }),
          (errors) => form.getInputNode(errors.email ? 'email' : 'password')?.focus(),
        )}
      >
        <Logo size={36} />
        <h1>{words.heading}</h1>
        {ended && !signIn.error && <Note>{words.sessionEnded}</Note>}
        {signIn.error && (
          <Note tone="danger" live>
            {explain(signIn.error, words)}
          </Note>
        )}
        <TextInput
          key={form.key('email')}
          {...form.getInputProps('email')}
          label={words.email}
          size="lg"
          type="email"
          autoComplete="username"
          data-autofocus
          autoFocus
        />
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          label={words.password}
          size="lg"
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
        />
        <Button type="submit" size="lg" fullWidth loading={signIn.isPending}>
          {words.signIn}
        </Button>
      </form>
      <LanguageChoice />
    </main>
  )
}

function explain(error: Error, words: Catalogues['auth']): string {
  if (!(error instanceof ApiError)) return words.failed
  if (error.status === 0) return words.unreachable
  if (error.status === 429) return words.tooMany
  return error.status < 500 ? words.wrong : words.failed
}
