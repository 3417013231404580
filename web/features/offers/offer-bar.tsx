import type { Account } from '@entente/shared/api/accounts.ts'
import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { endSession, switchAccount } from '../../lib/change-session.ts'
import { accountsQuery, useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Logo } from '../../ui/logo.tsx'
import { useToast } from '../../ui/use-toast.ts'
import classes from './offer-bar.module.css'

/** Whom one acts for and who one is, with the ways to other accounts and out. */
export function OfferBar() {
  const { account } = useSession()
  return (
    <header className={classes.bar}>
      <div className={classes.inside}>
        <Logo />
        <b className="clip">{account.name}</b>
        <UserMenu />
      </div>
    </header>
  )
}

function UserMenu() {
  const words = useMessages('offers')
  const toast = useToast()
  const { account, user } = useSession()
  const [opened, setOpened] = useState(false)
  const { data } = useQuery({ ...accountsQuery, enabled: opened })
  const others = (data?.items ?? []).filter(({ id }) => id !== account.id)

  const goOnIn = ({ id }: Account) =>
    switchAccount(id).catch(() => toast({ text: words.switchFailed, failed: true }))
  const signOut = () => endSession().catch(() => toast({ text: words.signOutFailed, failed: true }))

  return (
    <Menu position="bottom-end" width={264} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <button type="button" className={classes.user}>
          <Avatar id={user.id} name={user.name} size="small" round />
          <span className="clip">{user.name}</span>
          <Icon name="down" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.email}</Menu.Label>
        {others.map((other) => (
          <Menu.Item key={other.id} leftSection={<Icon name="swap" />} onClick={() => goOnIn(other)}>
            {words.actFor(other.name)}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<Icon name="signout" />} onClick={signOut}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
