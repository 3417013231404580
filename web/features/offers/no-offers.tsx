import { Button } from '@mantine/core'
import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { offersOf } from './offers.ts'
import { useWhomToAsk } from './use-whom-to-ask.ts'

interface NoOffersProps {
  offers: ReturnType<typeof offersOf>
  busy: boolean
  onAgain: () => void
}

/** Nothing waits any more and nothing was signed: what became of it, and whom to ask. */
export function NoOffers({ offers: { rejected }, busy, onAgain }: NoOffersProps) {
  const words = useMessages('offers')
  const { account } = useSession()
  const whom = useWhomToAsk()
  const [latest] = rejected
  return (
    <EmptyState
      wholePage
      title={words.noneTitle(account.name)}
      text={latest ? words.noneRejected(latest.issuer.name, whom(latest)) : words.noneLeft}
      actions={
        <Button variant="default" loading={busy} onClick={onAgain}>
          {words.lookAgain}
        </Button>
      }
    />
  )
}
