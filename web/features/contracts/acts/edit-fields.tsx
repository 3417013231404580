import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ContractField } from '@entente/shared/domain/contracts/edits.ts'
import { Textarea, TextInput } from '@mantine/core'
import { useSession } from '../../../lib/session.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { errorOf, INPUT_ORDER } from '../../../ui/input.tsx'
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
        <Textarea
          label={noteToSignee}
          description={shownTo(contract.partner.name)}
          rows={3}
          value={answers.message}
          data-field="activation"
          error={errorOf(wrong('activation.message'))}
          inputWrapperOrder={INPUT_ORDER}
          onChange={(event) => change({ message: event.currentTarget.value })}
        />
      )}
      {has('note') && (
        <TextInput
          label={internalNote}
          description={parameters.noteHint}
          autoComplete="off"
          value={answers.note}
          data-field="note"
          error={errorOf(wrong('note'))}
          inputWrapperOrder={INPUT_ORDER}
          onChange={(event) => change({ note: event.currentTarget.value })}
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
        <TextInput
          label={terminationNote}
          description={bothRead}
          autoComplete="off"
          value={answers.terminationNote}
          data-field="termination_note"
          error={errorOf(wrong('termination_note'))}
          inputWrapperOrder={INPUT_ORDER}
          onChange={(event) => change({ terminationNote: event.currentTarget.value })}
        />
      )}
    </>
  )
}
