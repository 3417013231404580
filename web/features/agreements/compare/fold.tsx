import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Icon } from '../../../ui/icon.tsx'
import classes from './fold.module.css'

interface FoldProps {
  count: number
  isOpen: boolean
  onSwitch: () => void
}

/** Stands for paragraphs that nobody changed, and shows them. */
export function Fold({ count, isOpen, onSwitch }: FoldProps) {
  const words = useMessages('comparison')
  const format = useFormat()
  return (
    <button type="button" className={classes.fold} aria-expanded={isOpen} onClick={onSwitch}>
      <Icon name={isOpen ? 'down' : 'right'} />
      {words.unchanged(count, format.number(count))}
    </button>
  )
}
