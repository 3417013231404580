import type { Contract } from '@entente/shared/api/contracts.ts'
import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useSession } from '../../lib/session.ts'
import { useTerms } from '../../lib/terms.ts'
import { useTick } from '../../lib/use-tick.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { FormRefusal } from '../../ui/form/form-refusal.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'
import { AcceptBox } from '../../ui/paper/accept-box.tsx'
import classes from '../../ui/paper/answer.module.css'
import { useNothingShown } from '../../ui/paper/use-nothing-shown.ts'
import { OfferFacts } from './offer-facts.tsx'
import { obstacleOf } from './offers.ts'
import { RejectOffer } from './reject-offer.tsx'
import { useAnswer } from './use-answer.ts'
import { useWhomToAsk } from './use-whom-to-ask.ts'

/** What the offer is, and the two answers to it. */
export function AnswerForm({ offer }: { offer: Contract }) {
  const words = useMessages('offers')
  const { account } = useSession()
  const whom = useWhomToAsk()(offer)
  const { sign } = useAnswer(offer)
  const reasonId = useId()
  const reading = useTerms(offer.agreement.id)
  const nothingShown = useNothingShown(reading)
  const { accepted, tick } = useTick(reading.terms)
  const [isRejecting, setRejecting] = useState(false)
  const obstacle = obstacleOf(offer, new Date())

  return (
    <form
      className={classes.form}
      aria-label={words.answerFor(account.name)}
      onSubmit={(event) => {
        event.preventDefault()
        if (accepted === undefined)
          event.currentTarget.querySelector<HTMLInputElement>('[name="accepted"]')?.focus()
        else if (!sign.isPending) sign.mutate(accepted)
      }}
    >
      <h2>{words.answerFor(account.name)}</h2>
      <OfferFacts offer={offer} />
      {obstacle ? (
        <Note tone="warning">{words.obstacles[obstacle](whom)}</Note>
      ) : (
        reading.terms && <AcceptBox label={words.accepted} checked={accepted !== undefined} onChange={tick} />
      )}
      <FormRefusal error={sign.error} title={words.signFailed} advice={words.advice} />
      <div className={classes.acts}>
        {!obstacle && (
          <>
            <Button
              type="submit"
              className={classes.act}
              loading={sign.isPending}
              {...(accepted === undefined && {
                'aria-disabled': true,
                'data-disabled': true,
                'aria-describedby': reasonId,
              })}
            >
              {words.sign}
            </Button>
            {accepted === undefined && (
              <p id={reasonId} className={classes.reason}>
                {nothingShown ?? words.tickFirst}
              </p>
            )}
          </>
        )}
        <Button
          variant="subtle"
          color="gray"
          className={classes.act}
          disabled={sign.isPending}
          onClick={() => setRejecting(true)}
        >
          {words.reject}
        </Button>
      </div>
      {!obstacle && (
        <p className={classes.proof}>
          <Icon name="shield" />
          <span>{words.proof}</span>
        </p>
      )}
      <RejectOffer offer={offer} opened={isRejecting} onClose={() => setRejecting(false)} />
    </form>
  )
}
