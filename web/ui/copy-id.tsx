import { useMessages } from '../messages/use-messages.ts'
import classes from './copy-id.module.css'
import { Icon } from './icon.tsx'
import { useCopy } from './use-copy.ts'

interface CopyIdProps {
  id: string
  /** What is shown of one that is too long to be read. */
  shown?: string
  always?: boolean
}

/** An identifier in small monospace with a copy button that shows on hover and focus, or always. */
export function CopyId({ id, shown = id, always }: CopyIdProps) {
  const { outcome, copy } = useCopy()
  const words = useMessages('common')
  const label = outcome === 'copied' ? words.copied : words.copyThat(id)
  return (
    <span className={classes.id} data-always={always || undefined}>
      <span className="mono">{shown}</span>
      <button
        type="button"
        aria-label={label}
        title={label}
        data-done={outcome === 'copied'}
        onClick={() => copy(id)}
      >
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} size={12} />
      </button>
    </span>
  )
}
