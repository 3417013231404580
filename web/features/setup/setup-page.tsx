import { Button } from '@mantine/core'
import { Link, useLocation, useSearch } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Logo } from '../../ui/logo.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { SetupForm } from './setup-form.tsx'
import classes from './setup-page.module.css'
import { deadSetupOf, useSetup } from './use-setup.ts'

/** The operator's first start: makes the first company and its administrator. */
export function SetupPage() {
  const words = useMessages('setup')
  const secret = useSecret()
  const setup = useSetup()
  const dead = secret === '' ? 'noSecret' : deadSetupOf(setup.error)
  const told = {
    noSecret: [words.noSecretHeading, words.noSecretText],
    invalid: [words.invalidHeading, words.invalidText],
    done: [words.doneHeading, words.doneText],
  } as const
  const [heading, text] = dead ? told[dead] : [words.heading, words.text]
  return (
    <main id="content" className={classes.page} tabIndex={-1}>
      <PageTitle>{words.pageTitle}</PageTitle>
      <section className={classes.card} aria-live="polite">
        <Logo size={36} />
        <h1>{heading}</h1>
        <p className={classes.text}>{text}</p>
        {!dead && <SetupForm secret={secret} setup={setup} />}
        {dead === 'done' && (
          <Button component={Link} to="/login" size="lg" fullWidth className={classes.on}>
            {words.signIn}
          </Button>
        )}
      </section>
    </main>
  )
}

/** The link carries its secret behind the `#`, which browsers send nowhere; `?secret=` is understood as well. */
function useSecret(): string {
  const { secret } = useSearch({ from: '/setup' })
  const { hash } = useLocation()
  return secret ?? hash
}
