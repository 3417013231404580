import { useRef } from 'react'
import { useSession } from '../../../../lib/session.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { AddUsers } from './add-users.tsx'
import { PartnerUsers } from './partner-users.tsx'
import type { PartnerStepProps } from './step-props.ts'

/** Who of the own account gets access to the partner's. */
export function AccountStep({ draft, onAnswer, wrong }: PartnerStepProps) {
  const { account: words } = useMessages('newPartner')
  const me = useSession()
  const { users, ticked, name } = draft
  // The pressed button goes away with what it did; the focus goes where the effect is seen.
  const chosen = useRef<HTMLHeadingElement>(null)
  return (
    <StepBody heading={words.heading} text={words.text(name.trim())}>
      <AddUsers
        me={me}
        added={users}
        ticked={ticked}
        error={wrong('users')}
        onTick={(marked) => onAnswer({ ticked: marked })}
        onAdd={() => {
          onAnswer({ users: [...users, ...ticked], ticked: [] })
          chosen.current?.focus()
        }}
      />
      <PartnerUsers
        me={me}
        users={users}
        heading={chosen}
        onRemove={(id) => {
          onAnswer({ users: users.filter((user) => user.id !== id) })
          chosen.current?.focus()
        }}
      />
    </StepBody>
  )
}
