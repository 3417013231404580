import { ActionIcon, Drawer } from '@mantine/core'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { Rail } from './rail.tsx'

/** The rail on a phone. */
export function RailDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useMessages('shell')
  return (
    <Drawer.Root opened={opened} onClose={onClose} size={280} transitionProps={{ duration: 120 }}>
      <Drawer.Overlay />
      <Drawer.Content aria-label={words.modules}>
        <Rail
          onChoose={onClose}
          corner={
            <ActionIcon aria-label={words.closeMenu} onClick={onClose}>
              <Icon name="x" />
            </ActionIcon>
          }
        />
      </Drawer.Content>
    </Drawer.Root>
  )
}
