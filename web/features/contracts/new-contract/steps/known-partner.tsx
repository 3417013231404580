import { useMessages } from '../../../../messages/use-messages.ts'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../../ui/pick-list/pick-list.tsx'
import type { PickColumn } from '../../../../ui/pick-table.tsx'
import { type OfferedPartner, partnersQuery } from '../api.ts'
import type { ContractStepProps } from './step-props.ts'

/** A company of the directory that can sign a contract of this type. */
export function KnownPartner({ draft, onAnswer, wrong }: ContractStepProps) {
  const { parameters: words, roles, partnerStatuses, statuses } = useMessages('newContract')
  const { type, partners, agreements } = draft
  const chosen = partners[type]
  const columns: PickColumn<OfferedPartner>[] = [
    { id: 'role', head: words.role, cell: ({ role }) => roles[role], width: 112, phone: 'hidden' },
    {
      id: 'status',
      head: words.status,
      cell: ({ status }) => partnerStatuses[status],
      width: 96,
      phone: 'hidden',
    },
  ]
  const reason = ({ open }: OfferedPartner) => open && words.hasContract(statuses[open.status].toLowerCase())
  return (
    <div>
      <PickList
        key={type}
        low
        field="partner.id"
        label={words.partner}
        query={partnersQuery(type, agreements[type]?.id ?? '')}
        searchLabel={words.searchLabel}
        searchHint={words.searchHint}
        nameHead={words.partner}
        name={(row) => <NameAndId id={row.id} name={row.name} remark={reason(row)} />}
        columns={columns}
        kind="radio"
        isClosed={({ open }) => open !== undefined}
        picked={chosen ? [chosen.id] : []}
        onPick={({ id, name, status }) =>
          onAnswer({ partners: { ...partners, [type]: { id, name, status } } })
        }
        error={wrong('partner.id')}
        empty={<EmptyList heading={words.emptyHeading[type]} text={words.emptyText} />}
      />
    </div>
  )
}
