import { CONTRACT_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { contractList as list } from '@entente/shared/lists/contracts.ts'
import type { FilterFields } from '../../lib/filters/filter.ts'
import type { ListSpec } from '../../lib/list-state.ts'

const { fields } = list

/** What the list of contracts can be searched, narrowed and ordered by. */
export const contractList = {
  list,
  defaultOrdering: '-events.created.at',
  filters: {
    status: { ...fields.status, values: CONTRACT_STATUSES },
    turn: fields.turn,
    update_available: fields.update_available,
    type: fields.type,
    kind: fields.kind,
    id: fields.id,
    'partner.id': fields['partner.id'],
    'partner.name': fields['partner.name'],
    'owner.name': fields['owner.name'],
    'agreement.name': fields['agreement.name'],
    'agreement.id': fields['agreement.id'],
    'issuer.name': fields['issuer.name'],
    'events.created.at': fields['events.created.at'],
    'events.created.by.name': { ...fields['events.created.by.name'], emptyAs: 'events.created.by.id' },
    'marketplace.name': { ...fields['marketplace.name'], emptyAs: 'marketplace.id' },
    'events.signed.by.name': { ...fields['events.signed.by.name'], emptyAs: 'events.signed.by.id' },
    version: { ...fields.version, emptyAs: 'version' },
    expire_at: { ...fields.expire_at, emptyAs: 'expire_at' },
    note: { ...fields.note, emptyAs: 'note' },
  } satisfies FilterFields,
} as const satisfies ListSpec
