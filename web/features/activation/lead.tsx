import type { Invitation } from '@entente/shared/api/activation.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Note } from '../../ui/note.tsx'
import classes from './lead.module.css'

/** Keeps the words of a name on one line, where it fits on one. */
const together = (name: string) => (name.length > 24 ? name : name.replaceAll(' ', '\u00a0'))

/** Who invites whom to what, and what they say to it. */
export function Lead({ invitation }: { invitation: Invitation }) {
  const { lead: words } = useMessages('activation')
  const { type, kind, issuer, partner, message, invited_by } = invitation
  return (
    <div className={classes.lead}>
      <h1>{words[type](together(issuer.name), together(partner.name))}</h1>
      {(message || invited_by) && (
        <div className={classes.say}>
          {invited_by && <Avatar id={invited_by} name={invited_by} round />}
          <p>
            {message && `${words.quote(message)} `}
            {invited_by && <b>{invited_by}</b>}
          </p>
        </div>
      )}
      {kind === 'test' && <Note tone="warning">{words.test}</Note>}
    </div>
  )
}
