import { useCallback } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { putUp } from './toast.ts'

interface Toast {
  text: string
  failed?: boolean
}

/** Says in one line, at the lower edge, what cannot be seen where it happened. */
export function useToast(): (toast: Toast) => void {
  const { close } = useMessages('common')
  return useCallback(
    ({ text, failed = false }) => {
      void putUp({
        message: text,
        role: failed ? 'alert' : 'status',
        autoClose: failed ? 8000 : 4000,
        withCloseButton: failed,
        closeButtonProps: { 'aria-label': close },
      })
    },
    [close],
  )
}
