import { useBlocker } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ConfirmDialog } from './confirm-dialog.tsx'

interface LeaveQuestionProps {
  /** Whether leaving would lose anything. */
  active: boolean
  title: string
  stay: string
  leave: string
  onLeave?: () => void
  children: ReactNode
}

/** Asks once before a form is left; losing the session does not count, the way back to the form leads through the sign-in. */
export function LeaveQuestion({ active, title, stay, leave, onLeave, children }: LeaveQuestionProps) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => next.pathname !== current.pathname && next.pathname !== '/login',
    enableBeforeUnload: active,
    disabled: !active,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={title}
      keep={stay}
      act={leave}
      danger
      onClose={() => blocker.reset?.()}
      onAct={() => {
        onLeave?.()
        blocker.proceed?.()
      }}
    >
      {children}
    </ConfirmDialog>
  )
}
