import type { Context } from '@entente/shared/api/accounts.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { FIRST_PART, PART } from '../../../../lib/part.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { FieldError } from '../../../../ui/field-error.tsx'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { PickPager } from '../../../../ui/pick-list/pick-pager.tsx'
import { PickTable } from '../../../../ui/pick-table.tsx'
import { SearchBox } from '../../../../ui/search-box.tsx'
import { TickBox } from '../../../../ui/tick-box.tsx'
import { usersQuery } from '../api.ts'
import type { PickedUser } from '../draft.ts'
import classes from './add-users.module.css'

interface AddUsersProps {
  me: Context
  added: readonly PickedUser[]
  ticked: readonly PickedUser[]
  error: string | undefined
  onTick: (users: readonly PickedUser[]) => void
  onAdd: () => void
}

const toPicked = ({ id, name, email }: PickedUser): PickedUser => ({ id, name, email })

/** Users of the own account who are not on the partner's list yet. */
export function AddUsers({ me, added, ticked, error, onTick, onAdd }: AddUsersProps) {
  const { account: words } = useMessages('newPartner')
  const common = useMessages('forms')
  const headingId = useId()
  const [part, setPart] = useState(FIRST_PART)
  const { data, isError, refetch } = useQuery(usersQuery(me.account.id))

  const open = data?.items.filter(({ id }) => id !== me.user.id && !added.some((user) => user.id === id))
  const wanted = part.search.toLowerCase()
  const found = open?.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted))
  const offset = Math.min(part.offset, Math.max(0, (found?.length ?? 0) - 1))
  const shown = found?.slice(offset - (offset % PART), offset - (offset % PART) + PART)
  const tick = (user: PickedUser, on: boolean) =>
    onTick(on ? [...ticked, toPicked(user)] : ticked.filter(({ id }) => id !== user.id))
  const allTicked =
    found !== undefined && found.length > 0 && found.every(({ id }) => ticked.some((user) => user.id === id))

  const instead = () => {
    if (isError && !data) {
      return (
        <EmptyList heading={common.loadFailed} text="">
          <Button variant="default" onClick={() => refetch()}>
            {common.tryAgain}
          </Button>
        </EmptyList>
      )
    }
    if (open?.length === 0) return <p className={classes.everybody}>{words.everybody}</p>
    return found?.length === 0 ? (
      <p className={classes.everybody}>{common.noMatch(part.search)}</p>
    ) : undefined
  }

  return (
    <section className={classes.part} aria-labelledby={headingId} data-field="users">
      <h3 id={headingId}>{words.addUsers}</h3>
      {open?.length !== 0 && (
        <div className={classes.tools}>
          <SearchBox
            label={words.searchLabel}
            placeholder={words.searchHint}
            value={part.search}
            onSearch={(search) => setPart({ search, offset: 0 })}
          />
          {ticked.length > 0 && (
            <span className={classes.count} aria-live="polite">
              {words.addCount(String(ticked.length))}
            </span>
          )}
          <Button variant="default" disabled={ticked.length === 0} onClick={onAdd}>
            {words.add}
          </Button>
        </div>
      )}
      {error && <FieldError>{error}</FieldError>}
      <PickTable
        label={words.addUsers}
        nameHead={words.column}
        name={(user) => <b className={classes.name}>{user.name}</b>}
        columns={[
          { id: 'email', head: words.email, cell: (user) => <span title={user.email}>{user.email}</span> },
        ]}
        pickHead={
          <TickBox
            label={words.all}
            checked={allTicked}
            mixed={ticked.length > 0 && !allTicked}
            onChange={(on) => onTick(on ? (found ?? []).map(toPicked) : [])}
          />
        }
        rows={shown}
        rowKey={({ id }) => id}
        kind="checkbox"
        isPicked={({ id }) => ticked.some((user) => user.id === id)}
        onPick={tick}
        instead={instead()}
        foot={
          <PickPager
            part={{ ...part, offset: offset - (offset % PART) }}
            count={shown?.length ?? 0}
            total={found?.length ?? 0}
            onPart={setPart}
          />
        }
      />
    </section>
  )
}
