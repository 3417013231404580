import { getRouteApi, useLocation, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import type { PageAct } from '../act-search.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The dialog was opened on the page itself, so that the entry before is the same page without it. */
    isOpenedHere?: boolean
  }
}

const route = getRouteApi('/shell/partners/contracts/$contractId')

/** The act that is being taken stands in the address: Back closes its dialog, and a reload keeps it. */
export function useActAddress() {
  const { act } = route.useSearch()
  const navigate = route.useNavigate()
  const { history } = useRouter()
  const isOpenedHere = useLocation({ select: ({ state }) => state.isOpenedHere === true })

  const open = useCallback(
    (wanted: PageAct) => navigate({ search: { act: wanted }, state: { isOpenedHere: true } }),
    [navigate],
  )
  // Going back takes a moment; a second click on the way would go back once more, off the page.
  const isClosing = useRef(false)
  useEffect(() => {
    isClosing.current = act === undefined
  }, [act])
  const close = useCallback(() => {
    if (isClosing.current) return
    isClosing.current = true
    if (isOpenedHere) history.back()
    else void navigate({ search: {}, replace: true })
  }, [isOpenedHere, history, navigate])
  return { act, open, close }
}
