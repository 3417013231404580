import { useId } from 'react'
import classes from './inputs.module.css'

interface RadioRowProps {
  options: readonly { key: number; label: string }[]
  chosen: number | undefined
  onChoose: (key: number) => void
}

/** Choices beside each other, of which one holds. */
export function RadioRow({ options, chosen, onChoose }: RadioRowProps) {
  const name = useId()
  return options.map(({ key, label }) => (
    <label key={key} className={classes.choice}>
      <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
      {label}
    </label>
  ))
}
