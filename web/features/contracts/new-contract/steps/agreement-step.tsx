import type { Agreement } from '@entente/shared/api/agreements.ts'
import { ownAgreementsQuery } from '../../../../lib/choices.ts'
import { useSession } from '../../../../lib/session.ts'
import { useFormat } from '../../../../messages/use-format.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { ButtonLink } from '../../../../ui/links.tsx'
import { MarkdownLine } from '../../../../ui/markdown/markdown-line.tsx'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../../ui/pick-list/pick-list.tsx'
import type { PickColumn } from '../../../../ui/pick-table.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import type { ContractStepProps } from './step-props.ts'

/** One of the account's agreements of the chosen type that can be signed now. */
export function AgreementStep({ draft, onAnswer, wrong }: ContractStepProps) {
  const { agreement: words } = useMessages('newContract')
  const { account } = useSession()
  const { number } = useFormat()
  const { type, agreements } = draft
  const chosen = agreements[type]

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
    <StepBody heading={words.heading[type]} text={words.text}>
      <PickList
        key={type}
        field="agreement"
        label={words.heading[type]}
        query={ownAgreementsQuery(account.id, type)}
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
          <EmptyList heading={words.emptyHeading[type]} text={words.emptyText}>
            <ButtonLink variant="default" to="/partners/agreements/new">
              {words.emptyAct}
            </ButtonLink>
          </EmptyList>
        }
      />
    </StepBody>
  )
}
