import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { MODULES, moduleAt } from '../modules.ts'
import { AccountSwitcher } from './account-switcher.tsx'
import classes from './rail.module.css'
import { UserMenu } from './user-menu.tsx'

/** The modules, between the account one acts for and the person who acts. */
export function Rail({ onChoose, corner }: { onChoose?: () => void; corner?: ReactNode }) {
  const words = useMessages('shell')
  const present = moduleAt(useLocation({ select: ({ pathname }) => pathname }))
  return (
    <div className={classes.rail}>
      <div className={classes.top}>
        <AccountSwitcher />
        {corner}
      </div>
      <nav className={classes.modules} aria-label={words.modules}>
        {MODULES.map((module) => (
          <Link
            key={module.name}
            to={module.to}
            activeOptions={{ exact: true }}
            data-apart={module.apart || undefined}
            aria-current={module === present ? 'page' : undefined}
            onClick={onChoose}
          >
            <Icon name={module.icon} />
            {words[module.name]}
          </Link>
        ))}
      </nav>
      <UserMenu />
    </div>
  )
}
