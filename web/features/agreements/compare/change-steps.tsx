import { Button } from '@mantine/core'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { useShortcut } from '../../../ui/use-shortcut.ts'
import classes from './change-steps.module.css'
import { Legend } from './legend.tsx'

interface ChangeStepsProps {
  count: number
  current: number | undefined
  onNext: () => void
  onPrevious: () => void
  /** Whether all of the text is shown, where some of it can be folded. */
  whole?: { isOn: boolean; onSwitch: () => void } | undefined
}

/** How many changes there are, and the ways from one to the next; stays in sight while one reads. */
export function ChangeSteps({ count, current, onNext, onPrevious, whole }: ChangeStepsProps) {
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
      <Legend />
      <div className={classes.steps}>
        {whole && (
          <Button className={classes.whole} variant="subtle" color="gray" onClick={whole.onSwitch}>
            {whole.isOn ? words.showChanges : words.showAll}
          </Button>
        )}
        <Button
          variant="default"
          aria-label={words.previousChange}
          aria-keyshortcuts="p"
          onClick={onPrevious}
        >
          {words.previous}
          <span className={classes.key} aria-hidden="true">
            P
          </span>
        </Button>
        <Button variant="default" aria-label={words.nextChange} aria-keyshortcuts="n" onClick={onNext}>
          {words.next}
          <span className={classes.key} aria-hidden="true">
            N
          </span>
        </Button>
      </div>
    </div>
  )
}
