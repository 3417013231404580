import type { Context } from '@entente/shared/api/accounts.ts'
import type { AcceptanceResult, Invitation } from '@entente/shared/api/activation.ts'
import { useState } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Paper } from '../../ui/paper/paper.tsx'
import { AcceptForm } from './accept-form.tsx'
import classes from './activation-page.module.css'
import { documentAddress } from './api.ts'
import { Lead } from './lead.tsx'
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
  const { paper: words } = useMessages('forms')
  const { date } = useFormat()
  const { agreement, type } = invitation
  const [rejectingAs, setRejectingAs] = useState<string>()
  return (
    <main id="content" className={classes.columns} tabIndex={-1}>
      <div>
        <Lead invitation={invitation} />
        {/* Every version is served from the same address. */}
        <Paper
          key={agreement.version}
          title={agreement.name}
          about={words.about(type, String(agreement.version), date(agreement.version_created))}
          description={agreement.description}
          link={agreement.link}
          document={agreement.document}
          address={documentAddress(code)}
          text={text}
        />
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
