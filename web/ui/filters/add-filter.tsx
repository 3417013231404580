import { Button, Menu } from '@mantine/core'
import { type RefObject, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../icon.tsx'
import { useShortcut } from '../use-shortcut.ts'
import classes from './filter-bar.module.css'
import type { OfferedFilter } from './offered-filter.ts'

interface AddFilterProps {
  button: RefObject<HTMLButtonElement | null>
  offered: readonly OfferedFilter[]
  onAdd: (offered: OfferedFilter) => void
}

/** Everything a list can be narrowed by; `f` opens it from anywhere on the page. */
export function AddFilter({ button, offered, onAdd }: AddFilterProps) {
  const words = useMessages('common')
  const [opened, setOpened] = useState(false)
  useShortcut('f', () => setOpened(true))
  return (
    // Where a field was chosen, its editor takes the focus; Escape gives it back all the same.
    <Menu
      position="bottom-start"
      withinPortal={false}
      opened={opened}
      onChange={setOpened}
      returnFocus={false}
    >
      <Menu.Target>
        <Button ref={button} variant="subtle" color="gray" size="sm" leftSection={<Icon name="plus" />}>
          {words.addFilter}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.fields}>
        {offered.map((one) => (
          <Menu.Item key={one.field} onClick={() => onAdd(one)}>
            {one.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
