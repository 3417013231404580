import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Icon } from '../../../ui/icon.tsx'
import { behindSearch } from '../agreement-partner-list.ts'
import classes from './adoption-card.module.css'
import { type Adoption, adoptionOf } from './version-share.ts'

interface AdoptionCardProps {
  agreementId: string
  versions: readonly AgreementVersion[]
}

/** Which version the open contracts are on, as a picture and in words; absent while there are no contracts. */
export function AdoptionCard({ agreementId, versions }: AdoptionCardProps) {
  const { adoption: words } = useMessages('agreements')
  const format = useFormat()
  const adoption = adoptionOf(versions)
  const { total, active } = adoption
  if (total === 0) return null
  const title = active ? words.title(format.number(active.version)) : words.titleNone
  return (
    <section className={classes.card} aria-label={title}>
      <div className={classes.head}>
        <h2>{title}</h2>
        {active ? (
          <>
            <p className={classes.big}>{words.percent(format.number(active.percent))}</p>
            <p className="muted figures">
              {words.of(format.number(active.contracts), total, format.number(total))}
            </p>
          </>
        ) : (
          <p className={classes.none}>{words.noneActive}</p>
        )}
      </div>
      <Steps adoption={adoption} />
      {active && (
        <div className={classes.strip}>
          {total > active.contracts ? (
            <>
              <span>{words.behind(total - active.contracts, format.number(total - active.contracts))}</span>
              <Link
                to="/partners/agreements/$agreementId/partners"
                params={{ agreementId }}
                search={behindSearch(active.version)}
              >
                {words.showBehind} <Icon name="right" size={12} />
              </Link>
            </>
          ) : (
            <span>{words.nobodyBehind}</span>
          )}
        </div>
      )}
    </section>
  )
}

/** One bar for each version, the longest the one most are on: length and numbers say it, colour only repeats it. */
function Steps({ adoption: { shares, total } }: { adoption: Adoption }) {
  const { adoption: words, contracts } = useMessages('agreements')
  const format = useFormat()
  return (
    <ul className={classes.steps} aria-label={contracts}>
      {shares.map(({ version, active, contracts: count, percent }) => (
        <li key={version} data-active={active || undefined}>
          <span className={classes.name}>
            {active ? words.versionActive(format.number(version)) : words.versionIs(format.number(version))}
          </span>
          <span className={classes.bar} aria-hidden="true">
            <span style={{ width: `${(count / total) * 100}%` }} />
          </span>
          <b className={classes.figure}>{format.number(count)}</b>
          <span className={classes.figure}>{words.percent(format.number(percent))}</span>
        </li>
      ))}
    </ul>
  )
}
