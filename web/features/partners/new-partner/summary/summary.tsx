import type { NewPartnerResult } from '@entente/shared/api/partners.ts'
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { useShortcut } from '../../../../ui/use-shortcut.ts'
import { stepsOf } from '../draft.ts'
import { Frame } from '../frame/frame.tsx'
import { StepList } from '../frame/step-list.tsx'
import { finishedEntries } from '../step-entries.ts'
import type { Wizard } from '../use-wizard.ts'
import { ActivationLink } from './activation-link.tsx'
import { MadeList } from './made-list.tsx'
import classes from './summary.module.css'

/** What was created, and above all the link to pass on. */
export function Summary({ wizard, result }: { wizard: Wizard; result: NewPartnerResult }) {
  const all = useMessages('wizard')
  const words = all.summary
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  const { state } = wizard
  const { draft } = state
  const { partner, contract } = result
  const isActive = partner.status === 'active'
  const close = () => navigate({ to: '/partners' })
  useShortcut('Escape', close)
  useEffect(() => heading.current?.focus(), [])

  return (
    <Frame
      steps={stepsOf(draft)}
      current="summary"
      stepList={<StepList entries={finishedEntries(state, all)} />}
      closeLabel={all.closeWizard}
      onClose={close}
      foot={
        <>
          <Button className={classes.desk} variant="subtle" color="gray" onClick={wizard.restart}>
            {words.another}
          </Button>
          <Button
            className={classes.act}
            variant="default"
            renderRoot={(props) => (
              <Link to="/partners/contracts/$contractId" params={{ contractId: contract.id }} {...props} />
            )}
          >
            {words.openContract}
          </Button>
          <Button className={classes.act} onClick={close}>
            {all.close}
          </Button>
        </>
      }
    >
      <div className={classes.hero}>
        <Avatar id={partner.id} name={partner.name} size="page" />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {isActive ? words.active(partner.name) : words.invited(partner.name)}
          </h2>
          <p>{isActive ? words.activeText(draft.users.length) : words.invitedText}</p>
        </div>
      </div>
      {contract.activation.link && (
        <ActivationLink link={contract.activation.link} name={partner.name} expireAt={contract.expire_at} />
      )}
      <MadeList draft={draft} result={result} />
    </Frame>
  )
}
