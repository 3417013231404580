import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useMessages } from '../../messages/use-messages.ts'
import { ButtonLink } from '../links.tsx'
import { Note } from '../note.tsx'
import classes from './notes.module.css'
import type { WizardPlan } from './plan.ts'
import type { Refusal } from './refusal.ts'

interface RefusalNoteProps {
  plan: Pick<WizardPlan<never, never, never>, 'words' | 'exit'>
  refusal: Refusal<string>
  onRetry: () => void
}

/** Why the act did not go through and what to do about it; single fields tell the rest themselves. */
export function RefusalNote({ plan, refusal, onRetry }: RefusalNoteProps) {
  const words = useMessages('wizard').refused
  const own = plan.words.refused
  const queries = useQueryClient()
  const said = {
    refused: { heading: own.heading, text: own.text },
    repeated: { heading: words.repeated, text: own.repeatedText },
    account: { heading: words.account, text: words.accountText },
    network: { heading: words.network, text: own.networkText },
    server: { heading: words.server, text: own.serverText },
  }[refusal.kind]
  const canRetry = refusal.kind === 'network' || refusal.kind === 'server'
  return (
    <Note tone="danger" live>
      <b className={classes.heading}>{said.heading}</b>
      <p>{said.text}</p>
      {refusal.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {canRetry && (
        <Button className={classes.act} variant="default" onClick={onRetry}>
          {words.tryAgain}
        </Button>
      )}
      {refusal.kind === 'account' && (
        <Button className={classes.act} variant="default" onClick={() => queries.resetQueries()}>
          {words.reload}
        </Button>
      )}
      {refusal.kind === 'repeated' && (
        <ButtonLink className={classes.act} variant="default" {...plan.exit}>
          {own.toList}
        </ButtonLink>
      )}
      {refusal.requestId && <p className={`mono ${classes.request}`}>{refusal.requestId}</p>}
    </Note>
  )
}
