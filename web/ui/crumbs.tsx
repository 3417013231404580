import { Link, type LinkProps } from '@tanstack/react-router'
import { useMessages } from '../messages/use-messages.ts'
import classes from './crumbs.module.css'
import { Icon } from './icon.tsx'

/** The way back up, ending at the present page. */
export function Crumbs({ up, label, here }: { up: LinkProps['to']; label: string; here: string }) {
  const words = useMessages('common')
  return (
    <nav className={classes.crumbs} aria-label={words.path}>
      <Link to={up}>{label}</Link>
      <Icon name="right" />
      <span className="clip">{here}</span>
    </nav>
  )
}
