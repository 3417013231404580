import type { WizardStepId } from '@entente/shared/domain/wizard.ts'
import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { Logo } from '../../../../ui/logo.tsx'
import classes from './frame.module.css'

interface FrameProps {
  steps: readonly WizardStepId[]
  current: WizardStepId
  stepList: ReactNode
  /** What will be created; the first step and the last have none. */
  created?: ReactNode
  foot: ReactNode
  closeLabel: string
  onClose: () => void
  /** While it creates nothing can be changed. */
  busy?: boolean
  children: ReactNode
}

/** The whole window: steps at the left, the form in the middle, what will be created at the right. */
export function Frame(props: FrameProps) {
  const { steps, current, stepList, created, foot, closeLabel, onClose, busy, children } = props
  const words = useMessages('wizard')
  const number = steps.indexOf(current) + 1
  const title = words.title(number)
  return (
    <div className={classes.frame} data-alone={created ? undefined : true}>
      <title>{title}</title>
      <header className={classes.head}>
        <Logo size={20} />
        <h1>{title}</h1>
        <span className={classes.desk}>{words.ofSteps(steps.length)}</span>
        <ActionIcon className={classes.close} aria-label={closeLabel} onClick={onClose}>
          <Icon name="x" />
        </ActionIcon>
        <div className={classes.progress} role="img" aria-label={words.progress(number, steps.length)}>
          {steps.map((step, index) => (
            <i key={step} data-done={index < number || undefined} />
          ))}
        </div>
      </header>
      <nav className={classes.steps} aria-label={words.steps} inert={busy}>
        {stepList}
      </nav>
      <main id="content" tabIndex={-1} className={classes.form} inert={busy}>
        <div className={classes.column} data-wide={current === 'summary' || undefined}>
          {children}
        </div>
      </main>
      {created && <aside className={classes.created}>{created}</aside>}
      <footer className={classes.foot}>{foot}</footer>
    </div>
  )
}
