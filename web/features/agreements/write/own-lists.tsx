import type { NamedReference } from '@entente/shared/api/common.ts'
import { useMemo } from 'react'
import { groupsQuery, marketplacesQuery, sourcingQuery } from '../../../lib/choices.ts'
import { useSession } from '../../../lib/session.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { EmptyList } from '../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../ui/pick-list/pick-list.tsx'

export interface OwnListProps {
  /** Name of the field in the request. */
  field: string
  picked: readonly NamedReference[]
  onPick: (row: NamedReference, picked: boolean) => void
  error?: string | undefined
  /** Only one can be chosen. */
  single?: boolean
  /** Identifiers that are not offered. */
  without?: readonly string[]
  empty?: { title: string; text: string }
}

const idsOf = (picked: readonly NamedReference[]) => picked.map(({ id }) => id)

/** Marketplaces of the present account to choose from. */
export function OwnMarketplaces({ field, picked, onPick, error, single, without, empty }: OwnListProps) {
  const { choose: words, marketplace } = useMessages('agreements')
  const { account } = useSession()
  const query = useMemo(() => marketplacesQuery(account.id, without), [account.id, without])
  const nothing = empty ?? { title: words.noMarketplaces, text: words.noMarketplacesText }
  return (
    <PickList
      field={field}
      label={marketplace}
      query={query}
      searchLabel={words.marketplaces}
      searchHint={words.marketplaceHint}
      nameHead={marketplace}
      name={({ id, name }) => <NameAndId id={id} name={name} />}
      columns={[]}
      kind={single ? 'radio' : 'checkbox'}
      picked={idsOf(picked)}
      onPick={({ id, name }, isPicked) => onPick({ id, name }, isPicked)}
      error={error}
      empty={<EmptyList heading={nothing.title} text={nothing.text} />}
    />
  )
}

/** Product groups of the present account to choose from. */
export function OwnProductGroups({ field, picked, onPick, error, without, empty }: OwnListProps) {
  const { choose: words, productGroup, products } = useMessages('agreements')
  const format = useFormat()
  const query = useMemo(() => groupsQuery(without), [without])
  const nothing = empty ?? { title: words.noGroups, text: words.noGroupsText }
  return (
    <PickList
      field={field}
      label={productGroup}
      query={query}
      searchLabel={words.groups}
      searchHint={words.groupHint}
      nameHead={productGroup}
      name={({ id, name }) => <NameAndId id={id} name={name} />}
      columns={[
        {
          id: 'products',
          head: products,
          cell: ({ stats }) => format.number(stats.products),
          width: 96,
          align: 'end',
        },
      ]}
      kind="checkbox"
      picked={idsOf(picked)}
      onPick={({ id, name }, isPicked) => onPick({ id, name }, isPicked)}
      error={error}
      empty={<EmptyList heading={nothing.title} text={nothing.text} />}
    />
  )
}

/** Agreements of the present account that a service agreement can source from. */
export function OwnSourcing({ field, picked, onPick, error }: OwnListProps) {
  const { choose: words, agreement, type, types } = useMessages('agreements')
  const { account } = useSession()
  return (
    <PickList
      field={field}
      label={agreement}
      query={sourcingQuery(account.id)}
      searchLabel={words.sourcing}
      searchHint={words.sourcingHint}
      nameHead={agreement}
      name={({ id, title }) => <NameAndId id={id} name={title} />}
      columns={[{ id: 'type', head: type, cell: (row) => types[row.type], width: 112 }]}
      kind="radio"
      picked={idsOf(picked)}
      onPick={({ id, title }, isPicked) => onPick({ id, name: title }, isPicked)}
      error={error}
      empty={<EmptyList heading={words.noSourcing} text={words.noSourcingText} />}
    />
  )
}
