import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Status } from '../../ui/status.tsx'
import classes from './active-version.module.css'

/** Which version partners sign now; `short` is the number alone where a column head says what it is. */
export function ActiveVersion({ agreement: { version }, short }: { agreement: Agreement; short?: boolean }) {
  const words = useMessages('agreements')
  const format = useFormat()
  if (!version?.active) {
    return (
      <Status shape="struck" tone="grey">
        {short ? words.notActive : words.noVersionActive}
      </Status>
    )
  }
  const number = format.number(version.version)
  return (
    <Status shape="full" tone="green">
      {short ? (
        <>
          <span className={classes.phone}>{words.versionNumber(number)}</span>
          <span className={classes.desk}>{number}</span>
        </>
      ) : (
        words.versionActive(number)
      )}
    </Status>
  )
}
