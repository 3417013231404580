import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { whenAnotherWindowTells } from '../lib/account-news.ts'
import { answered, entente } from '../lib/api.ts'
import { contextQuery } from '../lib/session.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useToast } from '../ui/use-toast.ts'
import { moduleAt } from './modules.ts'

/** All windows share one session: when another one switches the account or signs out, this one follows and says so. */
export function useAccountNews(): void {
  const words = useMessages('shell')
  const toast = useToast()
  const router = useRouter()
  const queries = useQueryClient()

  useEffect(() => {
    const follow = async () => {
      // Pages for everybody go on as they began.
      if (!moduleAt(router.latestLocation.pathname)) return
      const shown = queries.getQueryData(contextQuery.queryKey)
      // Signed out, this leads to the login page; out of reach, the next change is refused by the server.
      const now = await answered(entente.getContext()).catch(() => undefined)
      if (!now || (now.account.id === shown?.account.id && now.user.id === shown.user.id)) return
      queries.setQueryData(contextQuery.queryKey, now)
      // A draft need not be asked about: it is kept for its account.
      await router.navigate({ to: '/partners', ignoreBlocker: true })
      toast({ text: words.nowActsFor(now.account.name) })
      await queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== contextQuery.queryKey[0] })
    }
    return whenAnotherWindowTells(follow)
  }, [router, queries, toast, words])
}
