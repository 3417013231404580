import { useMessages } from '../../../messages/use-messages.ts'
import classes from './legend.module.css'
import marks from './words.module.css'

/** How removed and added words look, and what is not compared at all. */
export function Legend() {
  const words = useMessages('comparison')
  return (
    <p className={classes.legend}>
      <span aria-hidden="true">
        <span className={marks.removed}>{words.removedWords}</span>{' '}
        <span className={marks.added}>{words.addedWords}</span>
      </span>
      <span>{words.wordsOnly}</span>
    </p>
  )
}
