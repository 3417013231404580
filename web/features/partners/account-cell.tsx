import type { Partner } from '@entente/shared/api/partners.ts'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import classes from './account-cell.module.css'

const COUNTED = ['program', 'distribution', 'service', 'syndication'] as const

/** Who a row is about. Only a partner that has accepted has a page to go to. */
export function AccountCell({ partner }: { partner: Partner }) {
  const { id, name, icon, status } = partner
  const summary = useSummary(partner)
  return (
    <span className={classes.cell}>
      <Avatar id={id} name={name} icon={icon} />
      <span className={classes.text}>
        <TwoLines
          first={
            status === 'invited' ? (
              <span title={name}>{name}</span>
            ) : (
              <Link className="rowLink" to="/partners/$partnerId" params={{ partnerId: id }} title={name}>
                {name}
              </Link>
            )
          }
          second={<CopyId id={id} />}
        />
        <small className={classes.summary}>{summary}</small>
      </span>
    </span>
  )
}

/** What the columns that a phone leaves out would say: `Vendor, 1 program, 18 listings`. */
function useSummary({ role, stats }: Partner): string {
  const words = useMessages('partners')
  const format = useFormat()
  const counts = [
    ...COUNTED.map((type) => ({ value: stats.contracts[type], what: words[type] })),
    { value: stats.listings, what: words.listings },
  ]
  return [
    words.roles[role],
    ...counts
      .filter(({ value }) => value > 0)
      .map(({ value, what }) => words.counted(format.number(value), what)),
  ].join(', ')
}
