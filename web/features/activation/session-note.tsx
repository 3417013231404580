import type { Context } from '@entente/shared/api/accounts.ts'
import type { Invitation } from '@entente/shared/api/activation.ts'
import { looksLikeEmail } from '../../lib/looks-like-email.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Note } from '../../ui/note.tsx'

interface SessionNoteProps {
  invitation: Invitation
  session: Context | undefined
  email: string
}

/** Says who is signed in where that matters: the wrong company, another person, or the right one. */
export function SessionNote({ invitation, session, email }: SessionNoteProps) {
  const { form: words } = useMessages('activation')
  if (!session) return null
  const { account, user } = session
  const { issuer, partner } = invitation
  if (account.name === issuer.name && account.role === issuer.role) {
    return <Note tone="warning">{words.ownInvitation(issuer.name, partner.name)}</Note>
  }
  const isSame = email.trim().toLowerCase() === user.email.toLowerCase()
  if (isSame) {
    return (
      <Note>
        {words.signedInAs(user.name)} {words.notYou}
      </Note>
    )
  }
  return looksLikeEmail(email) ? <Note>{words.otherUser(user.email, email.trim())}</Note> : null
}
