import { useMessages } from '../../../messages/use-messages.ts'
import classes from './legend.module.css'
import marks from './words.module.css'

/** How removed and added words look, before one meets them. */
export function Legend() {
  const words = useMessages('comparison')
  return (
    <span className={classes.legend} aria-hidden="true">
      <span className={marks.removed}>{words.removedWords}</span>
      <span className={marks.added}>{words.addedWords}</span>
    </span>
  )
}
