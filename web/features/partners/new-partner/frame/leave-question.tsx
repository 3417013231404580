import { useBlocker } from '@tanstack/react-router'
import { useMessages } from '../../../../messages/use-messages.ts'
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx'

interface LeaveQuestionProps {
  /** Whether leaving would lose anything. */
  active: boolean
  isCreating: boolean
  onLeave: () => void
}

/** Asks once before the wizard is left; losing the session does not count, the draft waits for the next sign-in. */
export function LeaveQuestion({ active, isCreating, onLeave }: LeaveQuestionProps) {
  const words = useMessages('wizard').leave
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => next.pathname !== current.pathname && next.pathname !== '/login',
    enableBeforeUnload: active,
    disabled: !active,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={isCreating ? words.creatingHeading : words.heading}
      keep={words.stay}
      act={words.leave}
      danger
      onClose={() => blocker.reset?.()}
      onAct={() => {
        onLeave()
        blocker.proceed?.()
      }}
    >
      {isCreating ? words.creatingText : words.text}
    </ConfirmDialog>
  )
}
