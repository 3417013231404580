import type { Contract } from '@entente/shared/api/contracts.ts'
import { Button, Loader } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../../messages/use-messages.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { useSinglePress } from '../../../ui/use-single-press.ts'
import classes from './answers.module.css'

interface SubmitFootProps {
  contract: Contract
  accepted: boolean
  error: string | undefined
  busy: boolean
  onAccept: (accepted: boolean) => void
  /** Absent where there is nothing to keep. */
  onSave?: () => void
}

/** The tick that stands for the signature (D-67), and the ways to keep and to submit what was filled in. */
export function SubmitFoot({ contract, accepted, error, busy, onAccept, onSave }: SubmitFootProps) {
  const { answers: words } = useMessages('distributionForms')
  const onlyOnce = useSinglePress()
  return (
    <div className={classes.foot}>
      <div>
        <CheckField
          label={words.accepted}
          checked={accepted}
          field="accepted"
          required
          error={error}
          onChange={onAccept}
        />
        <p className={classes.afterwards}>
          <Link to="/partners/agreements/$agreementId" params={{ agreementId: contract.agreement.id }}>
            {words.readAgreement}
          </Link>{' '}
          {words.afterwards(contract.issuer.name)}
        </p>
      </div>
      <div className={classes.acts}>
        {onSave && (
          <Button variant="default" disabled={busy} onClick={onSave}>
            {words.save}
          </Button>
        )}
        <Button
          type="submit"
          onClick={onlyOnce}
          {...(busy && { 'aria-disabled': true, leftSection: <Loader size={14} color="currentColor" /> })}
        >
          {busy ? words.submitting : words.submit}
        </Button>
      </div>
    </div>
  )
}
