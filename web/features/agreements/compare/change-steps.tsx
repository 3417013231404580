import { Button } from '@mantine/core'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { useShortcut } from '../../../ui/use-shortcut.ts'
import classes from './change-steps.module.css'

interface ChangeStepsProps {
  count: number
  current: number | undefined
  onNext: () => void
  onPrevious: () => void
}

/** How many changes there are, and the ways from one to the next; stays in sight while one reads. */
export function ChangeSteps({ count, current, onNext, onPrevious }: ChangeStepsProps) {
  const words = useMessages('comparison')
  const format = useFormat()
  const spelled = format.number(count)
  useShortcut('n', onNext)
  useShortcut('p', onPrevious)
  return (
    <div className={classes.bar}>
      <b className={classes.count} role="status">
        {current ? words.position(format.number(current), spelled) : words.count(count, spelled)}
      </b>
      <Step name={words.previousChange} label={words.previous} shortcut="p" onStep={onPrevious} />
      <Step name={words.nextChange} label={words.next} shortcut="n" onStep={onNext} />
    </div>
  )
}

interface StepProps {
  name: string
  label: string
  shortcut: string
  onStep: () => void
}

function Step({ name, label, shortcut, onStep }: StepProps) {
  return (
    <Button
      className={classes.step}
      variant="default"
      aria-label={name}
      aria-keyshortcuts={shortcut}
      onClick={onStep}
    >
      {label}
      <span className={classes.key} data-key={shortcut} />
    </Button>
  )
}
