interface Toast {
  text: string
  failed?: boolean
}

let wanted = false
const listeners = new Set<() => void>()

/** Tells the host when the first toast needs it. */
export const toastHostDoor = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  isWanted: () => wanted,
}

/** Says in one line, at the lower edge, what cannot be seen where it happened. */
export async function showToast({ text, failed }: Toast): Promise<void> {
  wanted = true
  for (const listener of listeners) listener()
  const { notifications } = await import('@mantine/notifications')
  notifications.show({ message: text, autoClose: failed ? 8000 : 4000, ...(failed && { color: 'red' }) })
}
