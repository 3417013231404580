import type { Contract } from '@entente/shared/api/contracts.ts'
import { type SubmitEvent, useState } from 'react'
import { useTerms } from '../../../lib/terms.ts'
import { useTick } from '../../../lib/use-tick.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Card } from '../../../ui/card.tsx'
import { useToast } from '../../../ui/use-toast.ts'
import classes from './answers.module.css'
import { SubmitFoot } from './submit-foot.tsx'
import { useAnswering } from './use-answering.ts'

/** What is left to do once the form was taken off the agreement: to submit. */
export function SubmitCard({ contract }: { contract: Contract }) {
  const { answers: words } = useMessages('distributionForms')
  const toast = useToast()
  const reading = useTerms(contract.agreement.id)
  const { accepted, tick } = useTick(reading.terms)
  const [asked, setAsked] = useState(false)
  const { mutate, error, isPending } = useAnswering(contract, undefined, undefined)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!reading.terms) return
    setAsked(true)
    if (accepted !== undefined && !isPending)
      mutate({ answer: undefined, read: accepted }, { onSuccess: () => toast({ text: words.submitted }) })
  }
  return (
    <Card title={words.yours}>
      <form className={classes.form} noValidate onSubmit={submit} aria-busy={isPending}>
        <p>{words.nothingAsked}</p>
        <SubmitFoot
          contract={contract}
          reading={reading}
          accepted={accepted !== undefined}
          missing={asked && accepted === undefined ? words.notAccepted : undefined}
          refusal={error}
          busy={isPending}
          onAccept={tick}
        />
      </form>
    </Card>
  )
}
