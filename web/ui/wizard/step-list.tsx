import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../icon.tsx'
import type { StepEntry } from './step-entries.ts'
import classes from './step-list.module.css'

/** All steps of this variant in order; those that were answered lead back. */
export function StepList({ entries }: { entries: readonly StepEntry[] }) {
  const words = useMessages('wizard')
  return (
    <ol className={classes.list}>
      {entries.map(({ id, name, state, answer, wrong, link }, index) => (
        <li
          key={id}
          data-state={state}
          data-wrong={wrong || undefined}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden="true">
            {wrong ? <Icon name="warn" size={14} /> : state === 'done' ? <Icon name="check" /> : index + 1}
          </span>
          <span className={classes.name}>
            {link ? <Link {...link}>{name}</Link> : name}
            {state === 'done' && !wrong && <span className={classes.hidden}> {words.stepDone}</span>}
          </span>
          <Answer answer={wrong ? words.stepWrong : answer} />
        </li>
      ))}
    </ol>
  )
}

function Answer({ answer }: { answer: string | undefined }) {
  return answer ? (
    <span className={`${classes.answer} clip`} title={answer}>
      {answer}
    </span>
  ) : null
}
