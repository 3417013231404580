import { Button } from '@mantine/core'
import { type ToOptions, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { ButtonLink } from '../links.tsx'
import { useShortcut } from '../use-shortcut.ts'
import classes from './finished.module.css'
import { Frame } from './frame.tsx'
import type { WizardDraft } from './plan.ts'
import { finishedEntries } from './step-entries.ts'
import { StepList } from './step-list.tsx'
import type { Wizard } from './use-wizard.ts'

interface FinishedProps<Question extends string, Draft extends WizardDraft<Question>, Made> {
  wizard: Wizard<Question, Draft, Made>
  /** Whom or what it is about. */
  mark: ReactNode
  heading: string
  text: string
  /** The way to what was made. */
  details: { readonly label: string; readonly link: ToOptions }
  /** Begins anew, where that makes sense. */
  another: string | undefined
  children: ReactNode
}

/** The last step of a wizard: what was done, and the ways on. */
export function Finished<Question extends string, Draft extends WizardDraft<Question>, Made>(
  props: FinishedProps<Question, Draft, Made>,
) {
  const { mark, heading, text, details, another, children } = props
  const { plan, state, restart } = props.wizard
  const words = useMessages('wizard')
  const navigate = useNavigate()
  const title = useRef<HTMLHeadingElement>(null)
  const count = plan.questions(state.draft).length + 1
  const close = () => {
    navigate(plan.exit)
  }
  useShortcut('Escape', close)
  useEffect(() => title.current?.focus(), [])

  return (
    <Frame
      title={plan.words.title}
      number={count}
      count={count}
      wide
      stepList={<StepList entries={finishedEntries(plan, state.draft)} />}
      onClose={close}
      foot={
        <>
          {another ? (
            <Button className={classes.desk} variant="subtle" color="gray" onClick={restart}>
              {another}
            </Button>
          ) : (
            <span className={classes.desk} />
          )}
          <ButtonLink className={classes.act} variant="default" {...details.link}>
            {details.label}
          </ButtonLink>
          <Button className={classes.act} onClick={close}>
            {words.close}
          </Button>
        </>
      }
    >
      <div className={classes.hero}>
        {mark}
        <div>
          <h2 ref={title} tabIndex={-1}>
            {heading}
          </h2>
          <p>{text}</p>
        </div>
      </div>
      {children}
    </Frame>
  )
}
