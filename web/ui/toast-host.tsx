import { lazy, Suspense, useSyncExternalStore } from 'react'
import { toastHostDoor } from './toast.ts'

const Toasts = lazy(async () => ({ default: (await import('./toasts.tsx')).Toasts }))

/** Where toasts appear; costs nothing until there is one. */
export function ToastHost() {
  const wanted = useSyncExternalStore(toastHostDoor.subscribe, toastHostDoor.isWanted)
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <Toasts />
    </Suspense>
  )
}
