import type { ReactNode } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../card.tsx'
import classes from './made-list.module.css'

/** Everything that a wizard made, tied or chose, each with the way to it. */
export function MadeList({ at, children }: { at: string | undefined; children: ReactNode }) {
  const words = useMessages('wizard')
  const { moment } = useFormat()
  return (
    <div className={classes.made}>
      <Card title={words.madeHeading} {...(at && { aside: moment(at) })} flush>
        <ul>{children}</ul>
      </Card>
    </div>
  )
}
