import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { contextQuery, useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { offersQuery } from './api.ts'
import { NoOffers } from './no-offers.tsx'
import { OfferBar } from './offer-bar.tsx'
import { offersOf } from './offers.ts'
import classes from './offers-page.module.css'
import { OpenOffers } from './open-offers.tsx'

const route = getRouteApi('/contracts/pending')

/** All that people of an account see before its first contract is signed: what it is offered (domain: section 11.3). */
export function OffersPage() {
  const words = useMessages('offers')
  const { account } = useSession()
  const { offer } = route.useSearch()
  const { data, error, isFetching, refetch } = useQuery(offersQuery(account.id))
  const offers = data && offersOf(data.items, offer)
  useOpening()
  useFoundFocus(offers && (offers.present?.id ?? ''))

  const content = () => {
    if (!offers)
      return error ? <ErrorState wholePage title={words.failed} error={error} onRetry={refetch} /> : <Bones />
    if (!offers.present) return <NoOffers offers={offers} busy={isFetching} onAgain={refetch} />
    return <OpenOffers offers={offers} present={offers.present} />
  }

  return (
    <div className={classes.page}>
      <PageTitle>{words.pageTitle}</PageTitle>
      <OfferBar />
      <main id="content" className={classes.inside} tabIndex={-1}>
        {content()}
      </main>
    </div>
  )
}

/** Once the portal is open, by a signature here or of a colleague, it goes on where one wanted to go. */
function useOpening(): void {
  const { history } = useRouter()
  const { return: address = '/partners' } = route.useSearch()
  const { data } = useQuery({ ...contextQuery, staleTime: 0 })
  const isOpen = data?.account.portal === 'open'
  useEffect(() => {
    if (isOpen) history.replace(address)
  }, [isOpen, address, history])
}

/** When what was answered makes way for something else, the focus that went with it goes to the new heading. */
function useFoundFocus(shown: string | undefined): void {
  useEffect(() => {
    if (shown === undefined || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
  }, [shown])
}

function Bones() {
  const words = useMessages('common')
  return <div className={classes.bones} role="status" aria-label={words.loading} />
}
