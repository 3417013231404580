import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import classes from './made-list.module.css'

/** As many of one kind as can be taken in at a glance. */
const SHOWN = 5

/** The first few of many, and the rest on request. */
export function Folded<Item>({
  items,
  children,
}: {
  items: readonly Item[]
  children: (item: Item) => ReactNode
}) {
  const words = useMessages('wizard')
  const { number } = useFormat()
  const [open, setOpen] = useState(false)
  // One more line is no longer than the button that would stand for it.
  const isFolded = !open && items.length > SHOWN + 1
  return (
    <>
      {(isFolded ? items.slice(0, SHOWN) : items).map(children)}
      {isFolded && (
        <Button size="sm" variant="default" className={classes.unfold} onClick={() => setOpen(true)}>
          {words.showMore(number(items.length - SHOWN))}
        </Button>
      )}
    </>
  )
}
