import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { useShortcut } from '../../ui/use-shortcut.ts'

/** Turns the lights on or off; the choice is kept on this device. */
export function ThemeToggle() {
  const words = useMessages('shell')
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  const toggle = () => setColorScheme(dark ? 'light' : 'dark')
  useShortcut('t', toggle)
  const label = dark ? words.lightTheme : words.darkTheme
  return (
    <ActionIcon aria-label={label} title={label} onClick={toggle}>
      <Icon name={dark ? 'sun' : 'moon'} />
    </ActionIcon>
  )
}
