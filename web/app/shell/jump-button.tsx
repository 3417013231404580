import { ActionIcon } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import classes from './jump-button.module.css'

const Palette = lazy(async () => ({ default: (await import('../palette/palette.tsx')).Palette }))

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/** The way into the palette, by click or by Ctrl/Cmd K from anywhere. */
export function JumpButton() {
  const words = useMessages('shell')
  const [state, setState] = useState<'unused' | 'open' | 'closed'>('unused')
  const open = () => setState('open')

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setState((now) => (now === 'open' ? 'closed' : 'open'))
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <>
      <button type="button" className={classes.jump} onClick={open}>
        <Icon name="search" />
        {words.jump}
        <kbd>{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <ActionIcon className={classes.small} aria-label={words.jumpShort} onClick={open}>
        <Icon name="search" />
      </ActionIcon>
      {state !== 'unused' && (
        <Suspense fallback={null}>
          <Palette opened={state === 'open'} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  )
}
