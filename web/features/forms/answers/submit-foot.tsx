import type { Contract } from '@entente/shared/api/contracts.ts'
import { Button, Loader } from '@mantine/core'
import { useId } from 'react'
import type { useTerms } from '../../../lib/terms.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { AcceptBox } from '../../../ui/paper/accept-box.tsx'
import { TermsPaper } from '../../../ui/paper/terms-paper.tsx'
import { useNothingShown } from '../../../ui/paper/use-nothing-shown.ts'
import { useSinglePress } from '../../../ui/use-single-press.ts'
import classes from './answers.module.css'

interface SubmitFootProps {
  contract: Contract
  /** What is signed by submitting. */
  reading: ReturnType<typeof useTerms>
  accepted: boolean
  /** That the tick is missing. */
  missing: string | undefined
  /** Why the last attempt did not go through. */
  refusal: unknown
  busy: boolean
  onAccept: (accepted: boolean) => void
  /** Absent where there is nothing to keep. */
  onSave?: () => void
}

/** The tick that stands for the signature (D-67), and the ways to keep and to submit what was filled in. */
export function SubmitFoot(props: SubmitFootProps) {
  const { contract, reading, accepted, missing, refusal, busy, onAccept, onSave } = props
  const { answers: words } = useMessages('distributionForms')
  const reasonId = useId()
  const blocked = useNothingShown(reading)
  const onlyOnce = useSinglePress()
  return (
    <div className={classes.foot}>
      <TermsPaper reading={reading} around={480} />
      {reading.terms && (
        <>
          <AcceptBox label={words.accepted} checked={accepted} error={missing} onChange={onAccept} />
          <p className={classes.afterwards}>{words.afterwards(contract.issuer.name)}</p>
        </>
      )}
      <FormRefusal error={refusal} title={words.failed} fields={['data']} advice={words.advice} />
      <div className={classes.acts}>
        {blocked && !reading.none && (
          <p id={reasonId} className={classes.blocked}>
            {blocked}
          </p>
        )}
        {onSave && (
          <Button variant="default" disabled={busy} onClick={onSave}>
            {words.save}
          </Button>
        )}
        {!reading.none && (
          <Button
            type="submit"
            onClick={onlyOnce}
            {...(blocked && { 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': reasonId })}
            {...(busy && { 'aria-disabled': true, leftSection: <Loader size={14} color="currentColor" /> })}
          >
            {busy ? words.submitting : words.submit}
          </Button>
        )}
      </div>
    </div>
  )
}
