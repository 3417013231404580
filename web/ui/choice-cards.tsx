import { type ReactNode, useId } from 'react'
import classes from './choice-cards.module.css'

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly text: ReactNode
  /** Why it can not be chosen. */
  readonly closed?: string | undefined
}

interface ChoiceCardsProps<Value extends string> {
  label: string
  /** Where a heading nearby says the same. */
  hideLabel?: boolean
  choices: readonly Choice<Value>[]
  /** One of the choices; anything else leaves all of them open. */
  value: Value
  invalid?: boolean
  /** Two beside each other, where four would leave one alone. */
  pairs?: boolean
  onChange: (value: Value) => void
}

/** One of a few choices, each with a sentence on what it means; the whole card is the target. */
export function ChoiceCards<Value extends string>(props: ChoiceCardsProps<Value>) {
  const { label, hideLabel, choices, value, invalid, pairs, onChange } = props
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={id} {...(invalid && { 'aria-invalid': true })}>
      <span id={id} className={classes.legend} data-hidden={hideLabel || undefined}>
        {label}
      </span>
      <div className={classes.cards} data-pairs={pairs || undefined}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.card} data-closed={choice.closed ? true : undefined}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.closed !== undefined}
              aria-labelledby={`${id}${choice.value}`}
              aria-describedby={`${id}${choice.value}text`}
              onChange={() => onChange(choice.value)}
            />
            <b id={`${id}${choice.value}`}>{choice.label}</b>
            <span id={`${id}${choice.value}text`} className={classes.text}>
              {choice.closed ?? choice.text}
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}
