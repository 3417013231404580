import type { Contract } from '@entente/shared/api/contracts.ts'
import { type SubmitEvent, useState } from 'react'
import { useMessages } from '../../../messages/use-messages.ts'
import { Card } from '../../../ui/card.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { useToast } from '../../../ui/use-toast.ts'
import classes from './answers.module.css'
import { SubmitFoot } from './submit-foot.tsx'
import { useAnswering } from './use-answering.ts'

/** What is left to do once the form was taken off the agreement: to submit. */
export function SubmitCard({ contract }: { contract: Contract }) {
  const { answers: words } = useMessages('distributionForms')
  const toast = useToast()
  const [accepted, setAccepted] = useState(false)
  const [asked, setAsked] = useState(false)
  const { mutate, error, isPending } = useAnswering(contract, undefined, undefined)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    if (accepted && !isPending)
      mutate({ answer: undefined, submit: true }, { onSuccess: () => toast({ text: words.submitted }) })
  }
  return (
    <Card title={words.yours}>
      <form className={classes.form} noValidate onSubmit={submit} aria-busy={isPending}>
        <FormRefusal error={error} title={words.failed} />
        <p>{words.nothingAsked}</p>
        <SubmitFoot
          contract={contract}
          accepted={accepted}
          error={asked && !accepted ? words.notAccepted : undefined}
          busy={isPending}
          onAccept={setAccepted}
        />
      </form>
    </Card>
  )
}
