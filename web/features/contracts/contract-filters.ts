import type { Catalogues } from '../../messages/catalogues.ts'
import { type OfferedFilter, offeredFilters } from '../../ui/filters/offered-filter.ts'
import { contractList } from './contract-list.ts'

/** What the list of contracts can be narrowed by, in words. */
export const contractFilters = (words: Catalogues['contracts']): OfferedFilter[] =>
  offeredFilters(contractList.filters, {
    turn: { label: words.turn, options: words.turns, quick: true },
    update_available: { label: words.updateAvailable, quick: true },
    status: { label: words.status, options: words.statuses, quick: true },
    type: { label: words.type, options: words.types, quick: true },
    kind: { label: words.kind, options: words.kinds },
    id: words.contractId,
    'partner.name': words.partner,
    'owner.name': words.signingCompany,
    'partner.id': words.partnerId,
    'agreement.name': words.agreement,
    'agreement.id': words.agreementId,
    'issuer.name': words.issuer,
    'events.created.at': words.created,
    'events.created.by.name': words.createdBy,
    'marketplace.name': words.marketplace,
    'events.signed.by.name': words.signedBy,
    version: words.version,
    expire_at: words.expires,
    note: words.internalNote,
  })
