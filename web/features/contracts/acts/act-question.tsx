import type { Contract } from '@entente/shared/api/contracts.ts'
import { type ReactNode, useState } from 'react'
import { wrongText } from '../../../lib/field-checks.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import type { PageAct } from '../act-search.ts'
import classes from './act-question.module.css'
import { Meanwhile } from './meanwhile.tsx'
import { NoteField } from './note-field.tsx'
import { useAct } from './use-act.ts'

interface ActQuestionProps {
  contract: Contract
  act: PageAct
  title: string
  /** What follows from it. */
  children: ReactNode
  keep: string
  label: string
  danger?: boolean
  /** A word that may go with it. */
  note?: { label: string; hint: string; limit: number }
  /** Says that it did not happen, above the reason. */
  failed: string
  done: string
  send: (note: string) => Promise<Contract | null>
  onClose: () => void
}

/** Asks once before an act, with room for a word; what was typed stays, also where somebody else was faster. */
export function ActQuestion(props: ActQuestionProps) {
  const { contract, act, title, children, keep, label, danger, note, failed, done, send, onClose } = props
  const { close } = useMessages('common')
  const { advice } = useMessages('contractActs')
  const [said, setSaid] = useState('')
  const { take, error, isPending, isTooLate } = useAct({ contract, act, send, done, onClose })
  const isTooLong = note !== undefined && wrongText(said, note.limit, false) !== undefined
  return (
    <ConfirmDialog
      opened
      title={title}
      keep={isTooLate ? close : keep}
      act={label}
      {...(danger && { danger })}
      busy={isPending}
      refused={isTooLate}
      onClose={isPending ? () => undefined : onClose}
      onAct={() => {
        if (!isTooLong) take(said.trim())
      }}
    >
      <div className={classes.body}>
        {isTooLate ? <Meanwhile contract={contract} /> : children}
        {note && <NoteField {...note} value={said} readOnly={isTooLate} onChange={setSaid} />}
        <FormRefusal error={error} title={failed} advice={advice} />
      </div>
    </ConfirmDialog>
  )
}
