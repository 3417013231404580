import type { Context } from '@entente/shared/api/accounts.ts'
import type { AcceptanceResult, Invitation } from '@entente/shared/api/activation.ts'
import { Button, Loader } from '@mantine/core'
import { type SubmitEvent, useEffect, useId, useRef } from 'react'
import { looksLikeEmail } from '../../lib/looks-like-email.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'
import { AcceptBox } from '../../ui/paper/accept-box.tsx'
import classes from '../../ui/paper/answer.module.css'
import { AcceptanceFields } from './acceptance-fields.tsx'
import { SessionNote } from './session-note.tsx'
import { useAcceptance } from './use-acceptance.ts'

interface AcceptFormProps {
  code: string
  invitation: Invitation
  session: Context | undefined
  onAccepted: (result: AcceptanceResult) => void
  onFailed: (error: unknown, arrived: boolean) => void
  onReject: (email: string) => void
}

const WRONG = 'input[aria-invalid="true"], [role="radiogroup"][aria-invalid="true"] input'

/** The one act of the page: who accepts, for which company, and that the agreement was read. */
export function AcceptForm({ onReject, ...options }: AcceptFormProps) {
  const { form: words } = useMessages('activation')
  const { date } = useFormat()
  const { invitation, session } = options
  const flow = useAcceptance(options)
  const { draft, stage, isSending } = flow
  const form = useRef<HTMLFormElement>(null)
  const reasonId = useId()
  const blocked = useBlockReason(draft.email, draft.accepted)

  // The questions that just appeared are where to go on.
  const firstStage = useRef(stage)
  useEffect(() => {
    if (firstStage.current === stage) return
    firstStage.current = stage
    if (stage !== 'email') form.current?.querySelector<HTMLInputElement>('[data-stage] input')?.focus()
  }, [stage])

  // While it was sent the focus had nowhere to be.
  useEffect(() => {
    if (!flow.error) return
    const { current } = form
    const wrong = current?.querySelector<HTMLElement>(WRONG)
    const place = wrong ?? current?.querySelector<HTMLElement>('[type="submit"]')
    place?.focus()
  }, [flow.error])

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { currentTarget } = event
    if (blocked) {
      const missing = looksLikeEmail(draft.email) ? '[name="accepted"]' : '[name="email"]'
      currentTarget.querySelector<HTMLInputElement>(missing)?.focus()
    } else if (!flow.goOn()) {
      requestAnimationFrame(() => currentTarget.querySelector<HTMLElement>(WRONG)?.focus())
    }
  }
  const goesOn = stage === 'email' || stage === 'password'

  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={words.heading(invitation.partner.name)}
      noValidate
      onSubmit={submit}
    >
      <div>
        <h2>{words.heading(invitation.partner.name)}</h2>
        {invitation.expire_at && (
          <p className={classes.until}>{words.openUntil(date(invitation.expire_at))}</p>
        )}
      </div>
      <SessionNote invitation={invitation} session={session} email={draft.email} />
      <div className={classes.fields} inert={isSending}>
        <AcceptanceFields flow={flow} />
        <AcceptBox
          label={words.accepted}
          checked={draft.accepted}
          onChange={(accepted) => flow.answer({ accepted })}
        />
      </div>
      {flow.text && (
        <Note tone="danger" live>
          {flow.text}
        </Note>
      )}
      <div className={classes.acts}>
        <Button
          type="submit"
          className={classes.act}
          {...(blocked && { 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': reasonId })}
          {...(isSending && {
            'aria-disabled': true,
            leftSection: <Loader size={16} color="currentColor" />,
          })}
        >
          {goesOn ? words.next : isSending ? words.activating : words.activate}
        </Button>
        {blocked && (
          <p id={reasonId} className={classes.reason}>
            {blocked}
          </p>
        )}
        <Button
          variant="subtle"
          color="gray"
          className={classes.act}
          disabled={isSending}
          onClick={() => onReject(draft.email)}
        >
          {words.reject}
        </Button>
      </div>
      <p className={classes.proof}>
        <Icon name="shield" />
        <span>{words.proof}</span>
      </p>
    </form>
  )
}

function useBlockReason(email: string, accepted: boolean): string | undefined {
  const { form: words } = useMessages('activation')
  if (!looksLikeEmail(email)) return accepted ? words.blockedEmail : words.blockedBoth
  return accepted ? undefined : words.blockedBox
}
