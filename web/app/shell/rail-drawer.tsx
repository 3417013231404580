import { Drawer } from '@mantine/core'
import { useMessages } from '../../messages/use-messages.ts'
import { Rail } from './rail.tsx'

/** The rail on a phone. */
export function RailDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useMessages('shell')
  return (
    <Drawer.Root opened={opened} onClose={onClose}>
      <Drawer.Overlay />
      <Drawer.Content aria-label={words.modules}>
        <Rail onChoose={onClose} />
      </Drawer.Content>
    </Drawer.Root>
  )
}
