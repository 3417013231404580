import { Button, Modal } from '@mantine/core'
import { useId, useState } from 'react'
import { useTerms } from '../../../lib/terms.ts'
import { type Read, useTick } from '../../../lib/use-tick.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { AcceptBox } from '../../../ui/paper/accept-box.tsx'
import { useNothingShown } from '../../../ui/paper/use-nothing-shown.ts'
import { useSinglePress } from '../../../ui/use-single-press.ts'
import { useContractCalls } from './calls.ts'
import { ContractPaper } from './contract-paper.tsx'
import type { ActDialogProps } from './dialog-props.ts'
import { Meanwhile } from './meanwhile.tsx'
import classes from './sign-dialog.module.css'
import { useAct } from './use-act.ts'
import { useSignWords } from './use-sign-words.ts'

/** The agreement to be read, and accepted by a tick and a signature (domain: sections 7.5, 11.2). */
export function SignDialog({ contract, onClose }: ActDialogProps) {
  const { sign: words, notNow, advice } = useMessages('contractActs')
  const { close } = useMessages('common')
  const reasonId = useId()
  const onlyOnce = useSinglePress()
  const calls = useContractCalls(contract.id)
  const reading = useTerms(contract.agreement.id)
  const nothingShown = useNothingShown(reading)
  // Signed, it is called something else, and the dialog is still on its way out.
  const [atFirst] = useState(contract)
  const said = useSignWords(atFirst, reading.terms?.version.version)
  const { accepted, tick } = useTick(reading.terms)
  const { take, error, isPending, isImpossible, isTooLate } = useAct<Read>({
    contract,
    act: 'sign',
    send: calls.sign,
    done: said.done,
    onClose,
  })
  const mayAccept = !isImpossible && reading.terms !== undefined
  return (
    <Modal
      opened
      onClose={isPending ? () => undefined : onClose}
      title={said.title}
      size={860}
      yOffset={32}
      withCloseButton={false}
      closeOnClickOutside={accepted === undefined}
    >
      <form
        noValidate
        aria-busy={isPending}
        onSubmit={(event) => {
          event.preventDefault()
          if (accepted !== undefined) take(accepted)
          else event.currentTarget.querySelector<HTMLInputElement>('[name="accepted"]')?.focus()
        }}
      >
        <div className={classes.body}>
          {isTooLate && <Meanwhile contract={contract} before={atFirst.status} />}
          <ContractPaper contract={contract} reading={reading} />
          {mayAccept && <AcceptBox label={words.accepted} checked={accepted !== undefined} onChange={tick} />}
          <FormRefusal error={error} title={words.failed} advice={advice} />
        </div>
        <div className={classes.foot}>
          {!isImpossible && (
            <p id={reasonId}>{nothingShown ?? (accepted === undefined ? words.tickFirst : words.proof)}</p>
          )}
          <Button variant="default" disabled={isPending} onClick={onClose}>
            {isImpossible ? close : notNow}
          </Button>
          {!isImpossible && (
            <Button
              type="submit"
              loading={isPending}
              onClick={onlyOnce}
              {...(accepted === undefined && {
                'aria-disabled': true,
                'data-disabled': true,
                'aria-describedby': reasonId,
              })}
            >
              {said.label}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  )
}
