import type { Contract } from '@entente/shared/api/contracts.ts'
import { useSession } from '../../lib/session.ts'
import { useTerms } from '../../lib/terms.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Note } from '../../ui/note.tsx'
import { TermsPaper } from '../../ui/paper/terms-paper.tsx'
import { AnswerForm } from './answer-form.tsx'
import { OfferChoice } from './offer-choice.tsx'
import type { offersOf } from './offers.ts'
import classes from './offers-page.module.css'

interface OpenOffersProps {
  offers: ReturnType<typeof offersOf>
  present: Contract
}

/** What waits for an answer: one is read and answered, the others are a click away. */
export function OpenOffers({ offers: { pending, isGone }, present }: OpenOffersProps) {
  const words = useMessages('offers')
  const format = useFormat()
  const { account } = useSession()
  const reading = useTerms(present.agreement.id)
  const isOne = pending.length === 1
  return (
    <>
      <div className={classes.lead}>
        <h1 tabIndex={-1}>
          {isOne
            ? words.heading(present.issuer.name, account.name)
            : words.headingMany(format.number(pending.length), account.name)}
        </h1>
        <p>{isOne ? words.lead : words.leadMany}</p>
        {isGone && <Note tone="warning">{words.gone}</Note>}
      </div>
      {!isOne && <OfferChoice offers={pending} present={present} />}
      {/* What was ticked for one offer is not ticked for the next. */}
      <div key={present.id} className={classes.columns}>
        <TermsPaper reading={reading} />
        <AnswerForm offer={present} />
      </div>
    </>
  )
}
