import { Button } from '@mantine/core'
import { type ReactNode, useId, useRef } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../icon.tsx'
import { useCopy } from '../use-copy.ts'
import classes from './link-to-pass-on.module.css'

interface LinkToPassOnProps {
  label: string
  link: string
  /** How long it works, where that is limited. */
  aside?: string | undefined
  /** Whom to pass it to. */
  text: string
  nextLabel: string
  /** What happens once it was passed on. */
  next: readonly { readonly id: string; readonly head: ReactNode; readonly text: string }[]
}

/** A link that somebody else opens, ready to be copied, and what happens then. */
export function LinkToPassOn({ label, link, aside, text, nextLabel, next }: LinkToPassOnProps) {
  const { link: words } = useMessages('wizard')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { outcome, copy } = useCopy()

  const press = async () => {
    if ((await copy(link)) === 'refused') field.current?.select()
  }
  return (
    <section className={classes.box}>
      <div className={classes.head}>
        <label htmlFor={id}>{label}</label>
        {aside && <span>{aside}</span>}
      </div>
      <div className={classes.row}>
        <input
          id={id}
          ref={field}
          className={classes.link}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          size="lg"
          leftSection={<Icon name={outcome === 'copied' ? 'check' : 'copy'} />}
          onClick={press}
        >
          <span aria-live="polite">{outcome === 'copied' ? words.copied : words.copyLink}</span>
        </Button>
      </div>
      {outcome === 'refused' && (
        <p role="alert" className={classes.refused}>
          {words.copyRefused}
        </p>
      )}
      <p className={classes.text}>{text}</p>
      <ol className={classes.next} aria-label={nextLabel}>
        {next.map((step) => (
          <li key={step.id}>
            {step.head}
            <small>{step.text}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
