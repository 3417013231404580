import type { Context } from '@entente/shared/api/accounts.ts'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { type DeadEnd, mayPass } from './dead-end.ts'
import { Outcome } from './outcome.tsx'

interface DeadEndPageProps {
  end: DeadEnd
  session: Context | undefined
  onRetry: () => void
}

/** Why the invitation can not be accepted, and what to do instead. */
export function DeadEndPage({ end, session, onRetry }: DeadEndPageProps) {
  const { dead: words } = useMessages('activation')
  const { heading, text } = words[end]
  const retries = mayPass(end)
  return (
    <Outcome
      icon={end === 'expired' || end === 'busy' ? 'clock' : 'warn'}
      tone="warning"
      heading={heading}
      text={text}
      acts={
        <>
          {retries && <Button onClick={onRetry}>{words.tryAgain}</Button>}
          <Button
            variant={retries ? 'subtle' : 'filled'}
            {...(retries && { color: 'gray' })}
            component={Link}
            to={session ? '/partners' : '/login'}
          >
            {session ? words.portal : words.signIn}
          </Button>
        </>
      }
    />
  )
}
