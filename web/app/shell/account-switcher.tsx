import type { Account } from '@entente/shared/api/accounts.ts'
import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { switchAccount } from '../../lib/change-session.ts'
import { accountsQuery, useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Logo } from '../../ui/logo.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { useToast } from '../../ui/use-toast.ts'
import classes from './rail.module.css'

/** The account one acts for, and the others one could act for. */
export function AccountSwitcher() {
  const words = useMessages('shell')
  const toast = useToast()
  const { account } = useSession()
  const [opened, setOpened] = useState(false)
  const { data } = useQuery({ ...accountsQuery, enabled: opened })

  const switchTo = ({ id }: Account) =>
    id !== account.id &&
    switchAccount(id).catch(() => toast({ text: words.accountSwitchFailed, failed: true }))

  return (
    <Menu position="bottom-start" opened={opened} onChange={setOpened} width={264}>
      <Menu.Target>
        <button type="button" className={classes.switcher} aria-label={words.switchAccount(account.name)}>
          <Logo />
          <b className="clip">{account.name}</b>
          <Icon name="updown" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.yourAccounts}</Menu.Label>
        {(data?.items ?? []).map((other) => (
          <Menu.Item
            key={other.id}
            onClick={() => switchTo(other)}
            {...(other.id === account.id && { rightSection: <Icon name="check" /> })}
          >
            <span className={classes.account}>
              <Avatar id={other.id} name={other.name} icon={other.icon} />
              <TwoLines first={other.name} second={<About account={other} />} />
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Which of several companies it is, and what it is to others. */
function About({ account: { id, role } }: { account: Account }) {
  const words = useMessages('shell')
  return (
    <>
      <span className="mono">{id}</span> {words.roles[role]}
    </>
  )
}
