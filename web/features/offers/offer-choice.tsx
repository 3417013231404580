import type { Contract } from '@entente/shared/api/contracts.ts'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import classes from './offer-choice.module.css'

interface OfferChoiceProps {
  offers: readonly Contract[]
  present: Contract
}

/** Several offers beside each other; each has its own address. */
export function OfferChoice({ offers, present }: OfferChoiceProps) {
  const words = useMessages('offers')
  const format = useFormat()
  return (
    <nav className={classes.choice} aria-label={words.offers}>
      {offers.map((offer) => {
        const { id, issuer, agreement, events } = offer
        return (
          <Link
            key={id}
            to="/contracts/pending"
            search={(before) => ({ ...before, offer: id })}
            resetScroll={false}
            aria-current={offer === present ? 'true' : undefined}
          >
            <Avatar id={issuer.id} name={issuer.name} icon={issuer.icon} />
            <TwoLines
              first={<b>{issuer.name}</b>}
              second={
                <>
                  {agreement.name}
                  {events.created && `, ${format.date(events.created.at)}`}
                </>
              }
            />
          </Link>
        )
      })}
    </nav>
  )
}
