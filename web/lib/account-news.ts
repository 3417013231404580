const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('entente-account')

/** Tells the other windows of this browser that the session they share has changed hands. */
export function tellOtherWindows(): void {
  channel?.postMessage('changed')
}

/** Runs when another window switched the account or signed out; returns the way to stop listening. */
export function whenAnotherWindowTells(run: () => void): () => void {
  channel?.addEventListener('message', run)
  return () => channel?.removeEventListener('message', run)
}
