import { useMessages } from '../../messages/use-messages.ts'
import { Logo } from '../../ui/logo.tsx'
import classes from './activation-page.module.css'

/** Our own name, one line at the foot: the page belongs to the inviting company. */
export function PageFoot() {
  const words = useMessages('activation')
  return (
    <footer className={classes.foot}>
      <Logo size={14} />
      {words.footer}
    </footer>
  )
}
