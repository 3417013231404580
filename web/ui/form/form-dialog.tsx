import { Modal } from '@mantine/core'
import type { ReactNode, RefObject, SubmitEvent } from 'react'
import { useFocusReturn } from '../use-focus-return.ts'
import classes from './form.module.css'
import { FormFields } from './form-fields.tsx'
import { FormFoot } from './form-foot.tsx'

interface FormDialogProps {
  title: string
  form: RefObject<HTMLFormElement | null>
  act: string
  acting: string
  busy: boolean
  /** Why the act can not even be tried, absent where it can. */
  blocked?: string | undefined
  /** Answers are not thrown away by a click beside the dialog. */
  touched: boolean
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
  onClose: () => void
  children: ReactNode
}

/** A short form over the page it belongs to. */
export function FormDialog(props: FormDialogProps) {
  const { title, form, act, acting, busy, blocked, touched, onSubmit, onClose, children } = props
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={busy ? () => undefined : onClose}
      title={title}
      size={680}
      withCloseButton={false}
      closeOnClickOutside={!touched}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => (blocked ? event.preventDefault() : onSubmit(event))}
        aria-busy={busy}
      >
        <div className={classes.dialog}>
          <FormFields>{children}</FormFields>
        </div>
        <FormFoot act={act} acting={acting} busy={busy} blocked={blocked} dialog onCancel={onClose} />
      </form>
    </Modal>
  )
}
