import { Menu } from '@mantine/core'
import { endSession } from '../../lib/change-session.ts'
import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useToast } from '../../ui/use-toast.ts'
import classes from './rail.module.css'

/** The person who is signed in, with the way out. */
export function UserMenu() {
  const words = useMessages('shell')
  const { user } = useSession()
  const toast = useToast()

  const signOut = () => endSession().catch(() => toast({ text: words.signOutFailed, failed: true }))

  return (
    <Menu position="top-start" width={216}>
      <Menu.Target>
        <button type="button" className={classes.user}>
          <Avatar id={user.id} name={user.name} size="small" round />
          <span className="clip">{user.name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.email}</Menu.Label>
        <Menu.Item component="a" href="/reference" target="_blank" leftSection={<Icon name="doc" />}>
          {words.apiReference}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="signout" />} onClick={signOut}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
