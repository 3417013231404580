import { groupsQuery } from '../../../../lib/choices.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../../ui/pick-list/pick-list.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import type { PartnerStepProps } from './step-props.ts'

const groups = groupsQuery()

/** Which products the reseller will find in its catalog. */
export function ProductGroupsStep({ draft, onAnswer, wrong }: PartnerStepProps) {
  const { groups: words } = useMessages('newPartner')
  const { productGroups, name } = draft
  return (
    <StepBody heading={words.heading} text={words.text(name.trim())}>
      <PickList
        field="new_agreement.product_groups"
        label={words.heading}
        query={groups}
        searchLabel={words.searchLabel}
        searchHint={words.searchHint}
        nameHead={words.column}
        name={({ id, name }) => <NameAndId id={id} name={name} />}
        columns={[
          {
            id: 'products',
            head: words.number,
            cell: ({ stats }) => words.products(stats.products),
            width: 160,
            align: 'end',
          },
        ]}
        kind="checkbox"
        picked={productGroups.map(({ id }) => id)}
        onPick={({ id, name, stats }, picked) =>
          onAnswer({
            productGroups: picked
              ? [...productGroups, { id, name, products: stats.products }]
              : productGroups.filter((group) => group.id !== id),
          })
        }
        error={wrong('new_agreement.product_groups')}
        hint={words.none}
        empty={<EmptyList heading={words.emptyHeading} text={words.emptyText} />}
      />
    </StepBody>
  )
}
