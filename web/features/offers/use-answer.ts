import type { Contract } from '@entente/shared/api/contracts.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { tellOtherWindows } from '../../lib/account-news.ts'
import { answered, entente } from '../../lib/api.ts'
import { ApiError } from '../../lib/api-error.ts'
import { contextQuery } from '../../lib/session.ts'
import type { Read } from '../../lib/use-tick.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { useToast } from '../../ui/use-toast.ts'

/** It was answered or taken back meanwhile. */
const isGone = (error: unknown) =>
  error instanceof ApiError && (error.error_code === 'CTR_001' || error.status === 404)

/** The two answers to an offer. One that is gone is no longer on the page, so that is said beside it. */
export function useAnswer({ id, agreement }: Contract) {
  const words = useMessages('offers')
  const toast = useToast()
  const queries = useQueryClient()
  const lookAgain = () =>
    Promise.all([['contracts'], ['agreements']].map((queryKey) => queries.invalidateQueries({ queryKey })))
  const failed = (error: unknown) => {
    if (isGone(error)) toast({ text: words.goneMeanwhile(agreement.name), failed: true })
    return lookAgain()
  }

  const sign = useMutation({
    mutationFn: (read: Read) => answered(entente.signContract(id, { accepted: true, ...read })),
    async onSuccess() {
      toast({ text: words.signed(agreement.name) })
      tellOtherWindows()
      // The same session, in a portal that is open now; the page follows.
      await queries.invalidateQueries({ queryKey: contextQuery.queryKey })
    },
    onError: failed,
  })
  const reject = useMutation({
    mutationFn: (message: string) => answered(entente.rejectContract(id, message ? { message } : {})),
    onSuccess: lookAgain,
    onError: failed,
  })
  return { sign, reject }
}
