import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { OfferedType } from '@entente/shared/domain/partners.ts'
import type { ReactNode } from 'react'
import { ownAgreementsQuery } from '../../lib/choices.ts'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { MarkdownLine } from '../markdown/markdown-line.tsx'
import { NameAndId } from '../pick-list/name-and-id.tsx'
import { PickList } from '../pick-list/pick-list.tsx'
import type { PickColumn } from '../pick-table.tsx'

/** The agreement that will be offered, in the version that is active now. */
export interface PickedAgreement {
  readonly id: string
  readonly name: string
  readonly version: number
}

interface PickAgreementProps {
  label: string
  type: OfferedType
  picked: PickedAgreement | undefined
  onPick: (agreement: PickedAgreement) => void
  error: string | undefined
  /** What is said where the account has none. */
  empty: ReactNode
}

/** One of the account's own agreements of a type that can be signed now. */
export function PickAgreement({ label, type, picked, onPick, error, empty }: PickAgreementProps) {
  const { agreements: words } = useMessages('wizard')
  const { account } = useSession()
  const { number } = useFormat()

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
    <PickList
      key={type}
      field="agreement"
      label={label}
      query={ownAgreementsQuery(account.id, type)}
      searchLabel={words.searchLabel}
      searchHint={words.searchHint}
      nameHead={words.column}
      name={({ id, title }) => <NameAndId id={id} name={title} />}
      columns={columns}
      kind="radio"
      picked={picked ? [picked.id] : []}
      onPick={({ id, title, version }) => version && onPick({ id, name: title, version: version.version })}
      error={error}
      empty={empty}
    />
  )
}
