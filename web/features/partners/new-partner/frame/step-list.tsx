import type { WizardStepId } from '@entente/shared/domain/wizard.ts'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Icon } from '../../../../ui/icon.tsx'
import classes from './step-list.module.css'

/** One step as the list shows it. */
export interface StepEntry {
  readonly id: WizardStepId
  readonly state: 'done' | 'current' | 'open'
  /** What was answered there. */
  readonly answer: string | undefined
  readonly wrong: boolean
  readonly linked: boolean
}

/** All steps of this variant in order; those that were answered lead back. */
export function StepList({ entries }: { entries: readonly StepEntry[] }) {
  const words = useMessages('wizard')
  return (
    <ol className={classes.list}>
      {entries.map(({ id, state, answer, wrong, linked }, index) => (
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
            {linked ? (
              <Link to="/partners/new" search={{ step: id }}>
                {words.stepNames[id]}
              </Link>
            ) : (
              words.stepNames[id]
            )}
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
