import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { mayOwn } from '../../../lib/may-own.ts'
import { useSession } from '../../../lib/session.ts'
import { agreementQuery, ownContractsQuery } from '../api.ts'
import { servedMarketplacesQuery } from './api.ts'

/** What decides about products of a catalogue that is sourced under this agreement; nothing until all of it is known. */
export function useEnroller(sourcingId: string | undefined) {
  const me = useSession()
  const asked = sourcingId !== undefined
  const sourcing = useQuery({ ...agreementQuery(sourcingId ?? ''), enabled: asked })
  const contracts = useQuery(ownContractsQuery(sourcingId === undefined ? [] : [sourcingId]))
  const marketplaces = useQuery({ ...servedMarketplacesQuery(me.account.id), enabled: asked })
  const hasPrograms = mayOwn(me, 'program')
  return useMemo(() => {
    if (!sourcing.data || !contracts.data || !marketplaces.data) return undefined
    const enroller = {
      contracts: contracts.data.items,
      marketplaces: marketplaces.data.items,
      hasPrograms,
    }
    return { sourcing: sourcing.data, enroller }
  }, [sourcing.data, contracts.data, marketplaces.data, hasPrograms])
}
