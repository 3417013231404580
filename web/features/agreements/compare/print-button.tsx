import { Button } from '@mantine/core'
import { useMessages } from '../../../messages/use-messages.ts'
import classes from './print-button.module.css'

/** Prints the page, without this button on it. */
export function PrintButton() {
  const words = useMessages('comparison')
  return (
    <Button className={classes.button} variant="default" onClick={() => window.print()}>
      {words.print}
    </Button>
  )
}
