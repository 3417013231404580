import type { Context } from '@entente/shared/api/accounts.ts'
import type { AcceptanceResult, Invitation } from '@entente/shared/api/activation.ts'
import { useState } from 'react'
import { AcceptForm } from './accept-form.tsx'
import classes from './activation-page.module.css'
import { Lead } from './lead.tsx'
import { Paper } from './paper.tsx'
import { RejectDialog } from './reject-dialog.tsx'

interface OpenInvitationProps {
  code: string
  invitation: Invitation
  session: Context | undefined
  text: string | undefined
  onAccepted: (result: AcceptanceResult) => void
  onRejected: () => void
  onFailed: (error: unknown, arrived?: boolean) => void
}

/** An invitation that can be answered: the agreement at the left, the act at the right. */
export function OpenInvitation(props: OpenInvitationProps) {
  const { code, invitation, session, text, onAccepted, onRejected, onFailed } = props
  const [rejectingAs, setRejectingAs] = useState<string>()
  return (
    <main id="content" className={classes.columns} tabIndex={-1}>
      <div>
        <Lead invitation={invitation} />
        <Paper code={code} invitation={invitation} text={text} />
      </div>
      <AcceptForm
        code={code}
        invitation={invitation}
        session={session}
        onAccepted={onAccepted}
        onFailed={onFailed}
        onReject={setRejectingAs}
      />
      <RejectDialog
        code={code}
        issuer={invitation.issuer.name}
        email={rejectingAs ?? ''}
        opened={rejectingAs !== undefined}
        onClose={() => setRejectingAs(undefined)}
        onRejected={onRejected}
        onGone={onFailed}
      />
    </main>
  )
}
