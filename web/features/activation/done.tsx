import type { AcceptanceResult, Invitation } from '@entente/shared/api/activation.ts'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { CopyId } from '../../ui/copy-id.tsx'
import classes from './outcome.module.css'
import { Outcome } from './outcome.tsx'

interface DoneProps {
  invitation: Invitation
  result: AcceptanceResult
}

/** The contract is in force and the recipient signed in. */
export function Done({ invitation, result }: DoneProps) {
  const { done: words } = useMessages('activation')
  const { account, user, contract } = result
  const { agreement, type } = invitation
  return (
    <Outcome
      icon="check"
      tone="success"
      heading={words.heading(account.name)}
      text={words.text(agreement.name)}
      acts={
        <Button component={Link} to="/partners">
          {words.proceed[type]}
        </Button>
      }
    >
      <dl className={classes.facts}>
        <div>
          <dt>{words.account}</dt>
          <dd>
            {account.name}
            <br />
            <CopyId id={account.id} always />
          </dd>
        </div>
        <div>
          <dt>{words.agreement}</dt>
          <dd>
            {agreement.name}, {words.version(String(contract.version ?? agreement.version))}
          </dd>
        </div>
        <div>
          <dt>{words.contract}</dt>
          <dd>
            <CopyId id={contract.id} always />
          </dd>
        </div>
      </dl>
      <p>{words.signedIn(user.name, user.email)}</p>
    </Outcome>
  )
}
