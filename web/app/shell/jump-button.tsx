import { ActionIcon } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import classes from './jump-button.module.css'

const loadPalette = async () => ({ default: (await import('../palette/palette.tsx')).Palette })
const Palette = lazy(loadPalette)

const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 3000 }) : setTimeout(act, 1000)

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/** The way into the palette, by click or by Ctrl/Cmd K from anywhere. */
export function JumpButton() {
  const words = useMessages('shell')
  const [state, setState] = useState<'unused' | 'open' | 'closed'>('unused')
  const open = () => setState('open')

  // It stands ready before the first call, else what is typed while it loads would be lost.
  useEffect(() => {
    const stand = () => setState((now) => (now === 'unused' ? 'closed' : now))
    whenIdle(() => loadPalette().then(stand, () => undefined))
  }, [])

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
