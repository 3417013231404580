import type { Contract } from '@entente/shared/api/contracts.ts'
import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { wrongText } from '../../../lib/field-checks.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { LIMITS } from '../acts/limits.ts'
import { NoteField } from '../acts/note-field.tsx'
import { mayTogether, type TogetherAct } from './together-acts.ts'
import classes from './together-dialog.module.css'
import { TogetherList } from './together-list.tsx'
import { useTogether } from './use-together.ts'

interface TogetherDialogProps {
  act: TogetherAct
  contracts: readonly Contract[]
  /** Nothing was begun; the ticks stay. */
  onKeep: () => void
  onClose: () => void
}

const LONGEST = { reject: LIMITS.answer, terminate: LIMITS.termination }

/** Asks once for all of them, does it to one after the other, and tells row by row what became of each. */
export function TogetherDialog({ act, contracts, onKeep, onClose }: TogetherDialogProps) {
  const { together: words, reason, notNow, bothRead } = useMessages('contractActs')
  const { close } = useMessages('common')
  const { number } = useFormat()
  const [said, setSaid] = useState('')
  const fitting = contracts.filter((contract) => mayTogether(contract, act))
  const { stage, outcomes, start, stop } = useTogether(act, fitting)
  const done = [...outcomes.values()].filter((outcome) => outcome === 'done').length
  const isTooLong = act !== 'sign' && wrongText(said, LONGEST[act], false) !== undefined
  const leave = stage === 'before' ? onKeep : onClose
  return (
    <Modal
      opened
      onClose={stage === 'doing' ? () => undefined : leave}
      title={words.titles[act](fitting.length, number(fitting.length))}
      size={680}
      withCloseButton={false}
      closeOnClickOutside={false}
    >
      <div className={classes.body}>
        {stage === 'before' ? (
          <p>{words.texts[act]}</p>
        ) : (
          <p role="status">{words.told[act](number(done), number(fitting.length))}</p>
        )}
        <TogetherList act={act} contracts={contracts} outcomes={outcomes} isStopped={stage === 'after'} />
        {stage === 'before' && act !== 'sign' && (
          <NoteField
            label={reason}
            hint={bothRead}
            limit={LONGEST[act]}
            value={said}
            readOnly={false}
            onChange={setSaid}
          />
        )}
      </div>
      <div className={classes.foot}>
        {stage === 'doing' && (
          <Button variant="default" onClick={stop}>
            {words.stop}
          </Button>
        )}
        {stage === 'before' && (
          <>
            <Button variant="default" onClick={onKeep}>
              {notNow}
            </Button>
            <Button
              {...(act !== 'sign' && { color: 'red' })}
              onClick={() => {
                if (!isTooLong) start(said.trim())
              }}
            >
              {words.acts[act](fitting.length, number(fitting.length))}
            </Button>
          </>
        )}
        {stage === 'after' && (
          <Button data-autofocus onClick={onClose}>
            {close}
          </Button>
        )}
      </div>
    </Modal>
  )
}
