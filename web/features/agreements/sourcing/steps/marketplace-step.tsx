import type { Marketplace } from '@entente/shared/api/marketplaces.ts'
import { useQuery } from '@tanstack/react-query'
import { marketplacesQuery } from '../../../../lib/choices.ts'
import { useSession } from '../../../../lib/session.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../../ui/pick-list/pick-list.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { ownContractsQuery } from '../../api.ts'
import { useEnteredAgreement } from '../entered-agreement.ts'
import { openAt } from '../standing.ts'
import type { SourcingStepProps } from './step-props.ts'

/** Where the product is going to be sold: a marketplace with a hub, on which it is not yet (D-54). */
export function MarketplaceStep({ draft, onAnswer, wrong }: SourcingStepProps) {
  const { marketplace: words, statuses } = useMessages('sourcing')
  const { account } = useSession()
  const agreement = useEnteredAgreement()
  const { data } = useQuery(ownContractsQuery([agreement.id]))
  const { product, marketplace } = draft

  const reason = ({ id, stats }: Marketplace): string | undefined => {
    if (stats.hubs === 0) return words.withoutHub
    const open = product && openAt(product.id, id, data?.items ?? [])
    return open && words.hasContract(statuses[open.status].toLowerCase())
  }
  return (
    <StepBody heading={words.heading} text={words.text(product?.name ?? '')}>
      <PickList
        field="sourcing.marketplace"
        label={words.heading}
        query={marketplacesQuery(account.id)}
        searchLabel={words.searchLabel}
        searchHint={words.searchHint}
        nameHead={words.column}
        name={(row) => <NameAndId id={row.id} name={row.name} remark={reason(row)} />}
        columns={[
          {
            id: 'currency',
            head: words.currency,
            cell: ({ currency }) => currency ?? '–',
            width: 112,
            phone: 'hidden',
          },
        ]}
        kind="radio"
        isClosed={(row) => reason(row) !== undefined}
        picked={marketplace ? [marketplace.id] : []}
        onPick={({ id, name }) => onAnswer({ marketplace: { id, name } })}
        error={wrong('sourcing.marketplace')}
        empty={<EmptyList heading={words.emptyHeading} text={words.emptyText} />}
      />
    </StepBody>
  )
}
