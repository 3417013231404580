import { Link, type LinkProps } from '@tanstack/react-router'
import classes from './tab-links.module.css'

/** One of several views of the same thing, each with its own address. */
export interface TabLink {
  link: LinkProps
  label: string
  count?: string
}

interface TabLinksProps {
  label: string
  tabs: readonly TabLink[]
  /** In the top bar, or under the head of a page. */
  place: 'bar' | 'page'
}

/** Views of one thing as links; the present one is underlined. */
export function TabLinks({ label, tabs, place }: TabLinksProps) {
  return (
    <nav className={classes.tabs} data-place={place} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.label} {...tab.link} activeProps={{ 'aria-current': 'page' }}>
          {tab.label}
          {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
