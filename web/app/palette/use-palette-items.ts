import { useQuery } from '@tanstack/react-query'
import { agreementsQuery } from '../../features/agreements/agreements-query.ts'
import { contractsQuery } from '../../features/contracts/contracts-query.ts'
import { contractLooks } from '../../features/contracts/looks.ts'
import { partnersQuery } from '../../features/partners/api.ts'
import { useMayCreatePartner } from '../../features/partners/create-partner-button.tsx'
import { partnerLooks } from '../../features/partners/looks.ts'
import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { MODULES, tabsFor } from '../modules.ts'
import type { PaletteItem } from './palette-item.ts'

const FEW = 5

interface Found {
  items: PaletteItem[]
  isSearching: boolean
  error: Error | null
}

/** What fits the words typed so far: objects from the lists' own search, and pages by name. */
export function usePaletteItems(typed: string): Found {
  const search = typed.trim()
  const isAsking = search.length > 1
  const asked = { search, limit: FEW }
  const partners = useQuery({ ...partnersQuery(asked), enabled: isAsking })
  const contracts = useQuery({ ...contractsQuery(asked), enabled: isAsking })
  const agreements = useQuery({ ...agreementsQuery(asked), enabled: isAsking })
  const places = usePlaces(search)
  const words = useMessages('shell')
  const ofPartners = useMessages('partners')
  const ofContracts = useMessages('contracts')

  const objects: PaletteItem[] = isAsking
    ? [
        ...(partners.data?.items ?? []).map(
          ({ id, name, status }): PaletteItem => ({
            key: id,
            group: words.partners,
            title: name,
            id,
            mark: { company: name },
            status: { ...partnerLooks[status], word: ofPartners.statuses[status] },
            link: { to: '/partners/$partnerId', params: { partnerId: id } },
          }),
        ),
        ...(contracts.data?.items ?? []).map(
          ({ id, partner, marketplace, agreement, status }): PaletteItem => ({
            key: id,
            group: words.contracts,
            title: ofContracts.heading(partner.name, (marketplace ?? agreement).name),
            id,
            mark: { icon: 'doc' },
            status: { ...contractLooks[status], word: ofContracts.statuses[status] },
            link: { to: '/partners/contracts/$contractId', params: { contractId: id } },
          }),
        ),
        ...(agreements.data?.items ?? []).map(
          ({ id, title }): PaletteItem => ({
            key: id,
            group: words.agreements,
            title,
            id,
            mark: { icon: 'pen' },
            link: { to: '/partners/agreements/$agreementId', params: { agreementId: id } },
          }),
        ),
      ]
    : []

  return {
    items: [...objects, ...places],
    isSearching: partners.isFetching || contracts.isFetching || agreements.isFetching,
    error: partners.error ?? contracts.error ?? agreements.error,
  }
}

/** The pages of the rail and the acts that start something new, as far as their names fit. */
function usePlaces(search: string): PaletteItem[] {
  const words = useMessages('shell')
  const me = useSession()
  const mayCreate = useMayCreatePartner()
  const pages = MODULES.flatMap((module) =>
    tabsFor(module, me).map(
      ({ name, to }): PaletteItem => ({
        key: name,
        group: words.pages,
        title: words[name],
        mark: { icon: module.icon },
        link: { to },
      }),
    ),
  )
  const acts: PaletteItem[] = [
    {
      key: 'create-partner',
      group: words.actions,
      title: words.createPartner,
      mark: { icon: 'plus' },
      link: { to: '/partners/new' },
    },
    {
      key: 'create-contract',
      group: words.actions,
      title: words.createContract,
      mark: { icon: 'plus' },
      link: { to: '/partners/contracts/new' },
    },
  ]
  return [...pages, ...(mayCreate ? acts : [])].filter(({ title }) =>
    title.toLowerCase().includes(search.toLowerCase()),
  )
}
