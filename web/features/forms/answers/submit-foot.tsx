import type { Contract } from '@entente/shared/api/contracts.ts'
import { Button, Loader } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { useTerms } from '../../../lib/terms.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { Note } from '../../../ui/note.tsx'
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
  const onlyOnce = useSinglePress()
  return (
    <div className={classes.foot}>
      {reading.error && (
        <ErrorState title={words.paperFailed} error={reading.error} onRetry={reading.retry} />
      )}
      {reading.none && <Note tone="warning">{words.advice.AGR_006}</Note>}
      {reading.terms && (
        <div>
          <CheckField
            label={words.accepted}
            checked={accepted}
            field="accepted"
            required
            error={missing}
            onChange={onAccept}
          />
          <p className={classes.afterwards}>
            <Link to="/partners/agreements/$agreementId" params={{ agreementId: contract.agreement.id }}>
              {words.readAgreement}
            </Link>{' '}
            {words.afterwards(contract.issuer.name)}
          </p>
        </div>
      )}
      <FormRefusal error={refusal} title={words.failed} fields={['data']} advice={words.advice} />
      <div className={classes.acts}>
        {onSave && (
          <Button variant="default" disabled={busy} onClick={onSave}>
            {words.save}
          </Button>
        )}
        {!reading.none && (
          <Button
            type="submit"
            onClick={onlyOnce}
            {...(busy && { 'aria-disabled': true, leftSection: <Loader size={14} color="currentColor" /> })}
          >
            {busy ? words.submitting : words.submit}
          </Button>
        )}
      </div>
    </div>
  )
}
