import { Button } from '@mantine/core'
import { useMessages } from '../messages/use-messages.ts'
import { Icon } from './icon.tsx'
import { useCopy } from './use-copy.ts'
import { useToast } from './use-toast.ts'

interface CopyButtonProps {
  text: string
  label: string
  filled?: boolean
}

/** A button that copies a text and says so in place. */
export function CopyButton({ text, label, filled }: CopyButtonProps) {
  const { outcome, copy } = useCopy()
  const words = useMessages('common')
  const toast = useToast()
  const done = outcome === 'copied'

  const press = async () => {
    if ((await copy(text)) === 'refused') toast({ text: words.copyFailed, failed: true })
  }
  return (
    <Button
      variant={filled ? 'filled' : 'default'}
      leftSection={<Icon name={done ? 'check' : 'copy'} />}
      onClick={press}
    >
      <span aria-live="polite">{done ? words.copied : label}</span>
    </Button>
  )
}
