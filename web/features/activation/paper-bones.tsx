import { useMessages } from '../../messages/use-messages.ts'
import classes from './activation-page.module.css'

/** Stands where the invitation will be. */
export function PaperBones() {
  const words = useMessages('activation')
  return (
    <main id="content" className={classes.columns} aria-busy aria-label={words.loading} tabIndex={-1}>
      <div>
        <div className={classes.bone} />
        <div className={classes.bones} />
      </div>
      <div className={classes.bones} />
    </main>
  )
}
