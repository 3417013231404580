import type { Partner } from '@entente/shared/api/partners.ts'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { Count } from '../../ui/count.tsx'
import classes from './partner-general.module.css'

const COUNTED = ['program', 'distribution', 'service', 'syndication'] as const

/** What there is between the two firms, in numbers that lead to what they count; kinds that do not occur are left out. */
export function BetweenUs({ partner: { id, stats } }: { partner: Partner }) {
  const words = useMessages('partners')
  const contracts = COUNTED.filter((type) => stats.contracts[type] > 0)
  return (
    <Card title={words.betweenUs} flush>
      <dl className={classes.between}>
        {contracts.map((type) => (
          <div key={type}>
            <dt>
              <Link
                to="/partners/$partnerId/contracts"
                params={{ partnerId: id }}
                search={{ filter: `in(status,(enrolling,pending,active)),type=${type}` }}
              >
                {words[`${type}Contracts`]}
              </Link>
            </dt>
            <dd>
              <Count value={stats.contracts[type]} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.listings}</dt>
          <dd>
            <Count value={stats.listings} />
          </dd>
        </div>
      </dl>
    </Card>
  )
}
