import { tellOtherWindows } from './account-news.ts'
import { answered, entente } from './api.ts'

/** Goes on in another account of the same person; everything on the page belonged to the one before, so it starts afresh. */
export async function switchAccount(id: string): Promise<void> {
  await answered(entente.switchContext({ account: { id } }))
  tellOtherWindows()
  window.location.assign('/partners')
}

/** Ends the session in every window of this browser; the sign-in starts afresh, too, so that nothing stays behind. */
export async function endSession(): Promise<void> {
  await answered(entente.signOut(), { keepOn401: true })
  tellOtherWindows()
  window.location.assign('/login')
}
