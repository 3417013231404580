import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../icon.tsx'
import { Logo } from '../logo.tsx'
import classes from './frame.module.css'

interface FrameProps {
  title: (step: number) => string
  /** Of the step that is shown, from 1. */
  number: number
  /** Of all steps. */
  count: number
  stepList: ReactNode
  /** What will be created; the first step and the last have none. */
  created?: ReactNode
  foot: ReactNode
  onClose: () => void
  /** While it creates nothing can be changed. */
  busy?: boolean
  /** Tells rather than asks. */
  wide?: boolean
  children: ReactNode
}

/** The whole window of a wizard: steps at the left, the form in the middle, what will be created at the right. */
export function Frame(props: FrameProps) {
  const { number, count, stepList, created, foot, onClose, busy, wide, children } = props
  const words = useMessages('wizard')
  const title = props.title(number)
  return (
    <div className={classes.frame} data-alone={created ? undefined : true}>
      <title>{title}</title>
      <header className={classes.head}>
        <Logo size={20} />
        <h1>{title}</h1>
        <span className={classes.desk}>{words.ofSteps(count)}</span>
        <ActionIcon className={classes.close} aria-label={words.closeWizard} onClick={onClose}>
          <Icon name="x" />
        </ActionIcon>
        <div className={classes.progress} role="img" aria-label={words.progress(number, count)}>
          {Array.from({ length: count }, (_, index) => (
            // Steps have no name here but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: as said above
            <i key={index} data-done={index < number || undefined} />
          ))}
        </div>
      </header>
      <nav className={classes.steps} aria-label={words.steps} inert={busy}>
        {stepList}
      </nav>
      <main id="content" tabIndex={-1} className={classes.form} inert={busy}>
        <div className={classes.column} data-wide={wide || undefined}>
          {children}
        </div>
      </main>
      {created && <aside className={classes.created}>{created}</aside>}
      <footer className={classes.foot}>{foot}</footer>
    </div>
  )
}
