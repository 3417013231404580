import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ContractField } from '@entente/shared/domain/contracts/edits.ts'
import { useSession } from '../../../lib/session.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { ExpiryField } from '../new-contract/steps/expiry-field.tsx'
import { GrantsField } from '../new-contract/steps/grants-field.tsx'
import type { EditAnswers } from './edit-answers.ts'

interface EditFieldsProps {
  contract: Contract
  fields: readonly ContractField[]
  answers: EditAnswers
  change: (part: Partial<EditAnswers>) => void
  wrong: (field: string) => string | undefined
}

/** A field for everything that may be written now; what may be granted is asked only of who may delegate. */
export function EditFields({ contract, fields, answers, change, wrong }: EditFieldsProps) {
  const { edit: words, bothRead, shownTo } = useMessages('contractActs')
  const { noteToSignee, internalNote, terminationNote } = useMessages('contracts')
  const { parameters } = useMessages('newContract')
  const { permissions } = useSession().account
  const has = (field: ContractField) => fields.includes(field)
  return (
    <>
      {has('message') && (
        <TextField
          label={noteToSignee}
          hint={shownTo(contract.partner.name)}
          rows={3}
          value={answers.message}
          field="activation"
          error={wrong('activation.message')}
          onChange={(message) => change({ message })}
        />
      )}
      {has('note') && (
        <TextField
          label={internalNote}
          hint={parameters.noteHint}
          value={answers.note}
          field="note"
          error={wrong('note')}
          onChange={(note) => change({ note })}
        />
      )}
      {has('expire_at') && (
        <div>
          <ExpiryField
            expiry={answers.expiry}
            error={wrong('expire_at')}
            onChange={(expiry) => change({ expiry })}
          />
          {answers.expiry.day !== '' && (
            <button
              type="button"
              className="textButton"
              onClick={() => change({ expiry: { day: '', isUnfinished: false } })}
            >
              {words.noExpiry}
            </button>
          )}
        </div>
      )}
      {has('kind') && (
        <CheckField
          label={parameters.test}
          text={parameters.testText}
          checked={answers.isTest}
          field="kind"
          error={wrong('kind')}
          onChange={(isTest) => change({ isTest })}
        />
      )}
      {has('permissions') && permissions.agreement.service.delegate && (
        <GrantsField
          grants={answers.grants}
          error={wrong('permissions')}
          onChange={(grants) => change({ grants })}
        />
      )}
      {has('termination_note') && (
        <TextField
          label={terminationNote}
          hint={bothRead}
          value={answers.terminationNote}
          field="termination_note"
          error={wrong('termination_note')}
          onChange={(terminationNote) => change({ terminationNote })}
        />
      )}
    </>
  )
}
