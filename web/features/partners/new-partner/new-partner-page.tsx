import type { Context } from '@entente/shared/api/accounts.ts'
import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { useSession } from '../../../lib/session.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title.tsx'
import { invitableKinds } from './may-invite.ts'
import { Questions } from './questions.tsx'
import { Summary } from './summary/summary.tsx'
import { useWizard } from './use-wizard.ts'

/** The Create Partner wizard: a partner, its agreement and its contract in one request. */
export function NewPartnerPage() {
  const me = useSession()
  if (invitableKinds(me).length === 0) return <Closed />
  return <OpenWizard key={`${me.account.id}${me.user.id}`} me={me} />
}

function OpenWizard({ me }: { me: Context }) {
  const { step } = useSearch({ from: '/partners/new' })
  const wizard = useWizard(me, step)
  const { result } = wizard.state
  return result ? <Summary wizard={wizard} result={result} /> : <Questions me={me} wizard={wizard} />
}

function Closed() {
  const words = useMessages('wizard')
  return (
    <main id="content" tabIndex={-1}>
      <PageTitle>{words.pageTitle}</PageTitle>
      <EmptyState
        wholePage
        title={words.closed.heading}
        text={words.closed.text}
        actions={
          <Button component={Link} to="/partners">
            {words.closed.back}
          </Button>
        }
      />
    </main>
  )
}
