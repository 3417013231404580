import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useSession } from '../../../../lib/session.ts'
import { useFormat } from '../../../../messages/use-format.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { MarkdownLine } from '../../../../ui/markdown/markdown-line.tsx'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../../ui/pick-list/pick-list.tsx'
import type { PickColumn } from '../../../../ui/pick-table.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { agreementsQuery } from '../api.ts'
import { StepLink } from './step-link.tsx'
import type { PartnerStepProps } from './step-props.ts'

/** One of the account's agreements of the fitting type. */
export function AgreementSelectStep({ draft, onAnswer, wrong }: PartnerStepProps) {
  const { agreement: words } = useMessages('newPartner')
  const { account } = useSession()
  const { number } = useFormat()
  const { type, agreements } = draft
  const chosen = agreements[type]
  const heading = words.selectHeading[type]

  const columns: PickColumn<Agreement>[] = [
    {
      id: 'description',
      head: words.description,
      cell: ({ description }) => <MarkdownLine source={description} />,
      phone: 'hidden',
    },
    { id: 'version', head: words.version, cell: ({ version }) => version?.version, width: 72, align: 'end' },
    {
      id: 'contracts',
      head: words.contracts,
      cell: ({ stats }) => number(stats?.contracts ?? 0),
      width: 96,
      align: 'end',
      phone: 'hidden',
    },
  ]

  return (
    <StepBody heading={heading} text={words.selectText(draft.name.trim())}>
      <PickList
        key={type}
        field="agreement"
        label={heading}
        query={agreementsQuery(account.id, type)}
        searchLabel={words.searchLabel}
        searchHint={words.searchHint}
        nameHead={words.column}
        name={({ id, title }) => <NameAndId id={id} name={title} />}
        columns={columns}
        kind="radio"
        picked={chosen ? [chosen.id] : []}
        onPick={({ id, title, version }) =>
          onAnswer({ agreements: { ...agreements, [type]: { id, name: title, version: version?.version } } })
        }
        error={wrong('agreement')}
        empty={
          <EmptyList heading={words.emptyHeading} text={words.emptyText}>
            <StepLink step="partner">{words.emptyBack}</StepLink>
          </EmptyList>
        }
      />
    </StepBody>
  )
}
