import { Button } from '@mantine/core'
import { flushSync } from 'react-dom'
import { useMessages } from '../messages/use-messages.ts'
import { focusFirst } from './focus-field.ts'
import classes from './kept-note.module.css'
import { Note } from './note.tsx'

/** That what is entered was found again after a reload, and the way to begin anew, at the first field of its form. */
export function KeptNote({ onStartOver }: { onStartOver: () => void }) {
  const { kept: words } = useMessages('common')
  return (
    <Note>
      <div className={classes.kept}>
        {words.text}
        <Button
          size="sm"
          variant="default"
          onClick={({ currentTarget: { form } }) => {
            flushSync(onStartOver)
            if (form) focusFirst(form)
          }}
        >
          {words.startOver}
        </Button>
      </div>
    </Note>
  )
}
