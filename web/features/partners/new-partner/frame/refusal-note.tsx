import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Note } from '../../../../ui/note.tsx'
import type { Refusal } from '../refusal.ts'
import classes from './notes.module.css'

interface RefusalNoteProps {
  refusal: Refusal
  onRetry: () => void
}

/** Why Create did not go through and what to do about it; single fields tell the rest themselves. */
export function RefusalNote({ refusal, onRetry }: RefusalNoteProps) {
  const words = useMessages('wizard').refused
  const queries = useQueryClient()
  const said = {
    refused: { heading: words.heading, text: words.text },
    repeated: { heading: words.repeated, text: words.repeatedText },
    account: { heading: words.account, text: words.accountText },
    network: { heading: words.network, text: words.networkText },
    server: { heading: words.server, text: words.serverText },
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
        <Button className={classes.act} variant="default" component={Link} to="/partners">
          {words.toDirectory}
        </Button>
      )}
      {refusal.requestId && <p className={`mono ${classes.request}`}>{refusal.requestId}</p>}
    </Note>
  )
}
