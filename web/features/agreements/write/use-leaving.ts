import { useMessages } from '../../../messages/use-messages.ts'

interface Sending {
  isTouched: boolean
  isSending: boolean
}

/** What whoever leaves one of these forms is asked. */
export function useLeaving({ isTouched, isSending }: Sending) {
  const { write: words } = useMessages('agreements')
  return {
    active: isTouched,
    title: isSending ? words.leaveSending : words.leaveTitle,
    text: isSending ? words.leaveSendingText : words.leaveText,
    stay: words.stay,
    leave: words.leave,
  }
}
