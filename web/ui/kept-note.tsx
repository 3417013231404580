import { Button } from '@mantine/core'
import { useMessages } from '../messages/use-messages.ts'
import classes from './kept-note.module.css'
import { Note } from './note.tsx'

/** That what is entered was found again after a reload, and the way to begin anew. */
export function KeptNote({ onStartOver }: { onStartOver: () => void }) {
  const { kept: words } = useMessages('common')
  return (
    <Note>
      <div className={classes.kept}>
        {words.text}
        <Button size="sm" variant="default" onClick={onStartOver}>
          {words.startOver}
        </Button>
      </div>
    </Note>
  )
}
