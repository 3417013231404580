import { ActionIcon } from '@mantine/core'
import { PART, type Part } from '../../lib/part.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../icon.tsx'
import classes from './pick-list.module.css'

interface PickPagerProps {
  part: Part
  count: number
  total: number
  onPart: (part: Part) => void
}

/** The ways on and back in a list to choose from; absent where everything fits. */
export function PickPager({ part, count, total, onPart }: PickPagerProps) {
  const words = useMessages('forms')
  const { number } = useFormat()
  const { offset } = part
  if (total <= PART) return null
  return (
    <nav className={classes.pager} aria-label={words.pages}>
      <span aria-live="polite">{words.page(number(offset + 1), number(offset + count), number(total))}</span>
      <ActionIcon
        aria-label={words.previousPage}
        disabled={offset === 0}
        onClick={() => onPart({ ...part, offset: Math.max(0, offset - PART) })}
      >
        <Icon name="left" />
      </ActionIcon>
      <ActionIcon
        aria-label={words.nextPage}
        disabled={offset + count >= total}
        onClick={() => onPart({ ...part, offset: offset + PART })}
      >
        <Icon name="right" />
      </ActionIcon>
    </nav>
  )
}
