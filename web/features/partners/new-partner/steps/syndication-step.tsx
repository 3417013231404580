import type { Agreement } from '@entente/shared/api/agreements.ts'
import { sourcingQuery } from '../../../../lib/choices.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../../ui/pick-list/pick-list.tsx'
import type { PickColumn } from '../../../../ui/pick-table.tsx'
import { DescriptionCell } from './description-cell.tsx'
import { StepBody } from './step-body.tsx'
import { StepLink } from './step-link.tsx'
import type { StepProps } from './step-props.ts'

/** What a reseller's new agreement sources from; it can not be made here. */
export function SyndicationStep({ draft, onAnswer, wrong }: StepProps) {
  const { syndication: words, agreement } = useMessages('wizard')
  const { sourcing, name } = draft

  const columns: PickColumn<Agreement>[] = [
    {
      id: 'type',
      head: words.type,
      cell: ({ type }) => (type === 'referral' ? words.types.referral : words.types.syndication),
      width: 112,
    },
    {
      id: 'description',
      head: agreement.description,
      cell: ({ description }) => <DescriptionCell source={description} />,
      phone: 'hidden',
    },
  ]

  return (
    <StepBody heading={words.heading} text={words.text(name.trim())}>
      <PickList
        field="new_agreement.sourcing_agreement"
        label={words.heading}
        query={sourcingQuery}
        searchLabel={words.searchLabel}
        searchHint={words.searchHint}
        nameHead={agreement.column}
        name={({ id, title }) => <NameAndId id={id} name={title} />}
        columns={columns}
        kind="radio"
        picked={sourcing ? [sourcing.id] : []}
        onPick={({ id, title }) => onAnswer({ sourcing: { id, name: title } })}
        error={wrong('new_agreement.sourcing_agreement')}
        empty={
          <EmptyList heading={words.emptyHeading} text={words.emptyText}>
            <StepLink step="partner">{words.emptyBack}</StepLink>
          </EmptyList>
        }
      />
    </StepBody>
  )
}
