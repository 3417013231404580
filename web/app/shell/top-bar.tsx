import { ActionIcon } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import tabs from '../../ui/tab-links.module.css'
import { TOP_BAR_SLOT } from '../../ui/top-bar-slot.tsx'
import { moduleAt, tabAt, tabsFor } from '../modules.ts'
import { JumpButton } from './jump-button.tsx'
import { ThemeToggle } from './theme-toggle.tsx'
import classes from './top-bar.module.css'
import { WaitingCount } from './waiting-count.tsx'

/** The module one is in, its tabs, and what is at hand everywhere. */
export function TopBar({ onMenu }: { onMenu: () => void }) {
  const words = useMessages('shell')
  const path = useLocation({ select: ({ pathname }) => pathname })
  const me = useSession()
  const module = moduleAt(path)
  const present = module && tabAt(module, path)
  return (
    <header className={classes.bar}>
      <div className={classes.title}>
        <ActionIcon className={classes.menu} aria-label={words.openMenu} onClick={onMenu}>
          <Icon name="menu" />
        </ActionIcon>
        {module && words[module.name]}
      </div>
      {module && (
        <nav className={`${tabs.tabs} ${classes.tabs}`} data-place="bar" aria-label={words[module.name]}>
          {tabsFor(module, me).map((tab) => (
            <Fragment key={tab.name}>
              <Link
                to={tab.to}
                activeOptions={{ exact: true }}
                aria-current={tab === present ? 'page' : undefined}
              >
                {words[tab.name]}
              </Link>
              {tab.name === 'contracts' && <WaitingCount />}
            </Fragment>
          ))}
        </nav>
      )}
      <div className={classes.end}>
        <JumpButton />
        <ThemeToggle />
        <span id={TOP_BAR_SLOT} className={classes.slot} />
      </div>
    </header>
  )
}
