import type { Agreement } from '@entente/shared/api/agreements.ts'
import { sourcingQuery } from '../../../../lib/choices.ts'
import { useSession } from '../../../../lib/session.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { MarkdownLine } from '../../../../ui/markdown/markdown-line.tsx'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../../ui/pick-list/pick-list.tsx'
import type { PickColumn } from '../../../../ui/pick-table.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { StepLink } from './step-link.tsx'
import type { PartnerStepProps } from './step-props.ts'

/** What a reseller's new agreement sources from; it can not be made here. */
export function SyndicationStep({ draft, onAnswer, wrong }: PartnerStepProps) {
  const { syndication: words } = useMessages('newPartner')
  const { account } = useSession()
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
      head: words.description,
      cell: ({ description }) => <MarkdownLine source={description} />,
      phone: 'hidden',
    },
  ]

  return (
    <StepBody heading={words.heading} text={words.text(name.trim())}>
      <PickList
        field="new_agreement.sourcing_agreement"
        label={words.heading}
        query={sourcingQuery(account.id)}
        searchLabel={words.searchLabel}
        searchHint={words.searchHint}
        nameHead={words.column}
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
