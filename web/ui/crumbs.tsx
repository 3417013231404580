import { Link, type LinkProps } from '@tanstack/react-router'
import { useMessages } from '../messages/use-messages.ts'
import classes from './crumbs.module.css'
import { Icon } from './icon.tsx'

interface CrumbsProps {
  up: LinkProps['to']
  params?: LinkProps['params']
  label: string
  here: string
}

/** The way back up, ending at the present page. */
export function Crumbs({ up, params, label, here }: CrumbsProps) {
  const words = useMessages('common')
  return (
    <nav className={classes.crumbs} aria-label={words.path}>
      <Link to={up} {...(params && { params })}>
        {label}
      </Link>
      <Icon name="right" />
      <span className="clip">{here}</span>
    </nav>
  )
}
