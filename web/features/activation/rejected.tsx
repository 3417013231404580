import type { Invitation } from '@entente/shared/api/activation.ts'
import { Button } from '@mantine/core'
import { useMessages } from '../../messages/use-messages.ts'
import { Outcome } from './outcome.tsx'

/** The invitation was turned down. */
export function Rejected({ issuer }: { issuer: Invitation['issuer'] }) {
  const { rejected: words } = useMessages('activation')
  const { name, website } = issuer
  return (
    <Outcome
      icon="check"
      tone="plain"
      heading={words.heading}
      text={words.text(name)}
      acts={
        website && (
          <Button variant="default" component="a" href={website} rel="noreferrer">
            {words.visit(name)}
          </Button>
        )
      }
    />
  )
}
