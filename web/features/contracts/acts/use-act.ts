import type { Contract } from '@entente/shared/api/contracts.ts'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '../../../lib/api-error.ts'
import { useToast } from '../../../ui/use-toast.ts'
import type { PageAct } from '../act-search.ts'
import { mayDo } from './may-do.ts'
import { useContractNews } from './use-contract-news.ts'

interface ActOptions<Said> {
  contract: Contract
  act: PageAct
  /** Answers with the contract as it is then; null where there is none any more. */
  send: (said: Said) => Promise<Contract | null>
  /** What is said once it is done. */
  done: string
  onClose: () => void
}

/** Codes by which the server says that it is too late for an act. */
const TOO_LATE: readonly string[] = ['CTR_001', 'CTR_005', 'CTR_008']

/** Takes an act, once however often it is asked for; where somebody was faster, that is known before it is told. */
export function useAct<Said>({ contract, act, send, done, onClose }: ActOptions<Said>) {
  const news = useContractNews(contract.id)
  const toast = useToast()
  const underWay = useRef(false)

  const sending = useMutation({
    mutationFn: (said: Said) => news.afterRefusal(send(said)),
    onSuccess(now) {
      toast({ text: done })
      if (!now) return news.gone()
      onClose()
      news.changed(now)
    },
    onSettled: () => {
      underWay.current = false
    },
  })
  const { error, isPending, isSuccess } = sending
  const isUnderWay = isPending || isSuccess
  const isRefused = error instanceof ApiError && TOO_LATE.includes(error.error_code)
  const isTooLate = !isUnderWay && (isRefused || !mayDo(contract, act))

  return {
    take: (said: Said) => {
      if (underWay.current) return
      underWay.current = true
      sending.mutate(said)
    },
    error: isTooLate ? null : error,
    isPending: isUnderWay,
    isTooLate,
  }
}
