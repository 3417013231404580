import { Link, type LinkProps } from '@tanstack/react-router'
import classes from './tab-links.module.css'

/** One of several views of the same thing, each with its own address. */
export interface TabLink {
  label: string
  link: LinkProps
  count?: string
}

/** Views of one thing under its head, as links; the present one is underlined. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className={classes.tabs} data-place="page" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.label} {...tab.link} activeProps={{ 'aria-current': 'page' }}>
          {tab.label}
          {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
