import type { PageAct } from '../act-search.ts'
import { isMine } from '../act-words.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import { DeleteDialog } from './delete-dialog.tsx'
import type { ActDialogProps } from './dialog-props.ts'
import { EditDialog } from './edit-dialog.tsx'
import { RefineDialog } from './refine-dialog.tsx'
import { RejectDialog } from './reject-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'
import { TerminateDialog } from './terminate-dialog.tsx'

/** The dialog in which an act is taken; its issuer signs a contract by approving it (domain: section 7.3). */
export function ActDialog({ act, ...props }: ActDialogProps & { act: PageAct }) {
  switch (act) {
    case 'sign':
      return isMine(props.contract) ? <ApproveDialog {...props} /> : <SignDialog {...props} />
    case 'refine':
      return <RefineDialog {...props} />
    case 'reject':
      return <RejectDialog {...props} />
    case 'terminate':
      return <TerminateDialog {...props} />
    case 'delete':
      return <DeleteDialog {...props} />
    case 'edit':
      return <EditDialog {...props} />
    // Done where the form stands.
    case 'answer':
    case 'enroll':
      return null
  }
}
