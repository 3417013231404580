import { and } from '@entente/client'
import type { Contract } from '@entente/shared/api/contracts.ts'
import type { Partner } from '@entente/shared/api/partners.ts'
import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { INVITED_ACCOUNTS, type OfferedType, PARTNER_STATUSES } from '@entente/shared/domain/partners.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../../lib/api.ts'
import { PART, type Part } from '../../../lib/part.ts'
import type { Draft } from './draft.ts'
import { requestOf } from './request.ts'

/** A partner, and what keeps it from being offered another contract under the same agreement. */
export interface OfferedPartner extends Partner {
  readonly open: Contract | undefined
}

/** Everybody in the directory who can sign a contract of this type, former partners included (D-85). */
export const partnersQuery = (type: OfferedType, agreementId: string) => (part: Part) =>
  queryOptions({
    queryKey: ['choices', '/partners', type, agreementId, part],
    queryFn: ({ signal }) => partnersFor(type, agreementId, part, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

async function partnersFor(
  type: OfferedType,
  agreementId: string,
  { search, offset }: Part,
  signal: AbortSignal,
) {
  const page = await answered(
    entente
      .listPartners(
        {
          filter: (partner) =>
            and(partner('type').eq(INVITED_ACCOUNTS[type]), partner('status').in(...PARTNER_STATUSES)),
          ...(search && { search }),
          limit: PART,
          offset,
        },
        { signal },
      )
      .page(),
  )
  const open = await openContracts(agreementId, page.items, signal)
  const items = page.items.map(
    (partner): OfferedPartner => ({
      ...partner,
      open: open.find(({ owner }) => owner.id === partner.id),
    }),
  )
  return { ...page, items }
}

async function openContracts(
  agreementId: string,
  [first, ...others]: readonly Partner[],
  signal: AbortSignal,
): Promise<readonly Contract[]> {
  if (!first) return []
  const { items } = await answered(
    entente
      .listContracts(
        {
          filter: (contract) =>
            and(
              contract('agreement.id').eq(agreementId),
              contract('status').in(...OPEN_STATUSES),
              contract('owner.id').in(first.id, ...others.map(({ id }) => id)),
            ),
          limit: PART,
        },
        { signal },
      )
      .page(),
  )
  return items
}

/** Offers the contract; the same key with the same body never offers it twice. */
export const createContract = (draft: Draft, language: string): Promise<Contract> =>
  answered(
    entente.createContract(draft.agreements[draft.type]?.id ?? '', requestOf(draft), {
      key: draft.key,
      headers: { 'accept-language': language },
    }),
  )
