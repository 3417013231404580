import type { Context } from '@entente/shared/api/accounts.ts'
import { ActionIcon } from '@mantine/core'
import { type RefObject, useId } from 'react'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import type { PickedUser } from '../draft.ts'
import classes from './add-users.module.css'

interface PartnerUsersProps {
  me: Context
  users: readonly PickedUser[]
  heading: RefObject<HTMLHeadingElement | null>
  onRemove: (id: string) => void
}

/** Who will be in the partner account; whoever makes it is always one of them. */
export function PartnerUsers({ me, users, heading, onRemove }: PartnerUsersProps) {
  const { account: words } = useMessages('newPartner')
  const headingId = useId()
  return (
    <section className={classes.part} aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1}>
        {words.chosen}
      </h3>
      <ul className={classes.list} aria-labelledby={headingId}>
        <li>
          <Who id={me.user.id} name={`${me.user.name} (${words.you})`} email={me.user.email} />
          <span className={classes.always}>{words.youStay}</span>
        </li>
        {users.map(({ id, name, email }) => (
          <li key={id}>
            <Who id={id} name={name} email={email} />
            <ActionIcon aria-label={words.remove(name)} onClick={() => onRemove(id)}>
              <Icon name="x" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Who({ id, name, email }: PickedUser) {
  return (
    <>
      <Avatar id={id} name={name} round />
      <span className={`${classes.who} clip`}>
        <TwoLines first={<b className={classes.name}>{name}</b>} second={email} />
      </span>
    </>
  )
}
