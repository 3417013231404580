import type { Contract } from '@entente/shared/api/contracts.ts'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { loadMessages } from '../../../messages/catalogues.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { useToast } from '../../../ui/use-toast.ts'
import type { PageAct } from '../act-search.ts'
import { focusAct } from './focus-act.ts'
import { mayDo } from './may-do.ts'
import { useActAddress } from './use-act-address.ts'

const ActDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('./act-dialog.tsx'),
    loadMessages('contractActs'),
    loadMessages('newContract'),
    loadMessages('forms'),
  ])
  return { default: dialog.ActDialog }
})

interface ActHostProps {
  contract: Contract
  /** Nothing newer is on its way. */
  isFresh: boolean
}

/** Shows the dialog of the act in the address. What could be done when it was opened stays open, whatever happens meanwhile. */
export function ActHost({ contract, isFresh }: ActHostProps) {
  const words = useMessages('contracts')
  const toast = useToast()
  const { act, close } = useActAddress()
  const [opened, setOpened] = useState<PageAct>()
  if (act !== opened && (act === undefined || mayDo(contract, act))) setOpened(act)

  const isImpossible = act !== undefined && act !== opened && isFresh
  const isTold = useRef(false)
  const { status } = contract
  useEffect(() => {
    if (isImpossible && !isTold.current) {
      toast({ text: words.actImpossible(words.statuses[status]), failed: true })
      close()
    }
    isTold.current = isImpossible
  }, [isImpossible, toast, words, status, close])

  useFocusAfter(opened)
  return (
    <Suspense fallback={null}>
      {opened && <ActDialog key={opened} act={opened} contract={contract} onClose={close} />}
    </Suspense>
  )
}

/** With its dialog gone, the focus goes back to where the act stands, or to the heading where it stands no longer. */
function useFocusAfter(opened: PageAct | undefined): void {
  const before = useRef(opened)
  useEffect(() => {
    const closed = before.current
    before.current = opened
    if (closed && !opened) focusAct(closed)
  }, [opened])
}
