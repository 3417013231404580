import type { Marketplace } from '@entente/shared/api/marketplaces.ts'
import { Button } from '@mantine/core'
import { marketplacesQuery } from '../../../../lib/choices.ts'
import { useSession } from '../../../../lib/session.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { Note } from '../../../../ui/note.tsx'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../../ui/pick-list/pick-list.tsx'
import type { PickColumn } from '../../../../ui/pick-table.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { takenMarketplaces } from '../taken-marketplaces.ts'
import classes from './marketplaces-step.module.css'
import type { PartnerStepProps } from './step-props.ts'

const isTaken = ({ stats }: Marketplace) => stats.agreements > 0

/** Where the partner will sell: a vendor gets a distribution agreement on each, a reseller's agreement is linked with each. */
export function MarketplacesStep({ draft, onAnswer, wrong }: PartnerStepProps) {
  const { marketplaces: words } = useMessages('newPartner')
  const { account } = useSession()
  const { type, marketplaces } = draft
  const without = (id: string) => marketplaces.filter((marketplace) => marketplace.id !== id)
  const taken = takenMarketplaces(draft)

  const columns: PickColumn<Marketplace>[] = [
    {
      id: 'details',
      head: words.details,
      cell: ({ owner }) => <TwoLines first={owner.name} second={<span className="mono">{owner.id}</span>} />,
      phone: 'hidden',
    },
  ]

  return (
    <StepBody heading={words.heading} text={words.text[type]}>
      {taken.map(({ id, name }) => (
        <Note key={id} tone="warning" live>
          <div className={classes.taken}>
            <span>
              <b>{words.taken(id)}</b>. {words.untick}
            </span>
            <Button
              size="sm"
              variant="default"
              title={name}
              onClick={() => onAnswer({ marketplaces: without(id) })}
            >
              {words.untickMarketplace(id)}
            </Button>
          </div>
        </Note>
      ))}
      <PickList
        field="new_agreement.marketplaces"
        label={words.heading}
        query={marketplacesQuery(account.id)}
        searchLabel={words.searchLabel}
        searchHint={words.searchHint}
        nameHead={words.column}
        name={(row) => (
          <NameAndId
            id={row.id}
            name={row.name}
            mark={type === 'vendor' && isTaken(row) && <TakenMark text={words.has} />}
          />
        )}
        columns={columns}
        kind="checkbox"
        picked={marketplaces.map(({ id }) => id)}
        onPick={(row, picked) =>
          onAnswer({
            marketplaces: picked
              ? [...marketplaces, { id: row.id, name: row.name, taken: isTaken(row) }]
              : without(row.id),
          })
        }
        error={taken.length > 0 ? undefined : wrong('new_agreement.marketplaces')}
        hint={words.none[type]}
        empty={<EmptyList heading={words.emptyHeading} text={words.emptyText} />}
      />
    </StepBody>
  )
}

function TakenMark({ text }: { text: string }) {
  return (
    <span className={classes.mark} title={text} role="img" aria-label={text}>
      <Icon name="warn" />
    </span>
  )
}
