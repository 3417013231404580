import type { NotificationData } from '@mantine/notifications'

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

/** Brings the host in and hands it a toast. */
export async function putUp(toast: NotificationData): Promise<void> {
  wanted = true
  for (const listener of listeners) listener()
  const { notifications } = await import('@mantine/notifications')
  notifications.show(toast)
}
