import type { Product } from '@entente/shared/api/products.ts'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../../messages/use-format.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../../ui/pick-list/pick-list.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { ownContractsQuery } from '../../api.ts'
import { picked } from '../answers.ts'
import { sourceableQuery } from '../api.ts'
import { useEnteredAgreement } from '../entered-agreement.ts'
import { openFor, tellingContracts } from '../standing.ts'
import type { SourcingStepProps } from './step-props.ts'

/** A product of the account's catalogue; one that is referred already can not be referred again. */
export function ProductStep({ draft, onAnswer, wrong }: SourcingStepProps) {
  const { product: words, statuses } = useMessages('sourcing')
  const { list } = useFormat()
  const agreement = useEnteredAgreement()
  const { data } = useQuery(ownContractsQuery([agreement.id]))
  const contracts = data?.items ?? []
  const isReferral = agreement.type === 'referral'
  const { product } = draft

  const remark = ({ id }: Product): string | undefined => {
    const open = openFor(id, contracts)
    if (!open) return undefined
    if (isReferral) return words.referred(statuses[open.status].toLowerCase())
    const names = tellingContracts(id, contracts).map(({ sourcing }) => sourcing?.marketplace?.name ?? '')
    return words.soldOn(list(names))
  }
  return (
    <StepBody heading={words.heading} text={words.text[isReferral ? 'referral' : 'syndication']}>
      <PickList
        field="sourcing.product"
        label={words.heading}
        query={sourceableQuery(agreement.id)}
        searchLabel={words.searchLabel}
        searchHint={words.searchHint}
        nameHead={words.column}
        name={(row) => <NameAndId id={row.id} name={row.name} remark={remark(row)} />}
        columns={[
          {
            id: 'vendor',
            head: words.vendor,
            cell: ({ owner }) => <span title={owner.name}>{owner.name}</span>,
            width: 200,
            phone: 'hidden',
          },
        ]}
        kind="radio"
        isClosed={({ id }) => isReferral && openFor(id, contracts) !== undefined}
        picked={product ? [product.id] : []}
        // What was answered about another product does not hold for this one.
        onPick={(row) => onAnswer({ product: picked(row), marketplace: undefined, program: undefined })}
        error={wrong('sourcing.product')}
        empty={<EmptyList heading={words.emptyHeading} text={words.emptyText(agreement.owner.name)} />}
      />
    </StepBody>
  )
}
