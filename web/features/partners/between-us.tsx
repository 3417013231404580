import type { Partner } from '@entente/shared/api/partners.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { Count } from '../../ui/count.tsx'
import classes from './partner-general.module.css'

/** What there is between the two firms, in numbers; kinds of contract that do not occur are left out. */
export function BetweenUs({ partner: { stats } }: { partner: Partner }) {
  const words = useMessages('partners')
  const { program, distribution, service, syndication } = stats.contracts
  const contracts = [
    { label: words.programContracts, value: program },
    { label: words.distributionContracts, value: distribution },
    { label: words.serviceContracts, value: service },
    { label: words.syndicationContracts, value: syndication },
  ].filter(({ value }) => value > 0)
  return (
    <Card title={words.betweenUs} flush>
      <dl className={classes.between}>
        {[...contracts, { label: words.listings, value: stats.listings }].map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Count value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
