import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { waitingQuery } from '../../features/contracts/api.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import classes from './waiting-count.module.css'

/** How many contracts wait for the present account, as the way to them; beside its tab, whose name stays what it is. */
export function WaitingCount() {
  const words = useMessages('shell')
  const format = useFormat()
  const { data: count = 0 } = useQuery(waitingQuery)
  if (count === 0) return null
  const written = format.number(count)
  return (
    <Link
      className={classes.count}
      to="/partners/contracts"
      search={{ filter: 'turn=you' }}
      aria-label={words.waitingForYou(count, written)}
      title={words.waitingForYou(count, written)}
      // The tab beside it says where one is.
      activeProps={{ 'aria-current': undefined }}
    >
      {written}
    </Link>
  )
}
