import { Notifications } from '@mantine/notifications'
import '@mantine/notifications/styles.layer.css'
import './toasts.css'

/** The stack of toasts at the lower left of the window. */
export function Toasts() {
  return <Notifications position="bottom-left" limit={3} transitionDuration={140} containerWidth={420} />
}
