import { Button } from '@mantine/core'
import { useId, useRef } from 'react'
import { useFormat } from '../../../../messages/use-format.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { Status } from '../../../../ui/status.tsx'
import { useCopy } from '../../../../ui/use-copy.ts'
import classes from './activation-link.module.css'

interface ActivationLinkProps {
  link: string
  name: string
  expireAt: string | null
}

/** The link that the partner opens, ready to be copied, and what happens once it was passed on. */
export function ActivationLink({ link, name, expireAt }: ActivationLinkProps) {
  const { summary: words } = useMessages('wizard')
  const { date } = useFormat()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { outcome, copy } = useCopy()

  const press = async () => {
    if ((await copy(link)) === 'refused') field.current?.select()
  }
  return (
    <section className={classes.box}>
      <div className={classes.head}>
        <label htmlFor={id}>{words.link}</label>
        {expireAt && <span>{words.validUntil(date(expireAt))}</span>}
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
      <p className={classes.text}>{words.passOn(name)}</p>
      <ol className={classes.next} aria-label={words.nextLabel}>
        <li>
          <Status shape="ring" tone="blue">
            {words.statuses.invited}
          </Status>
          <small>{words.nextInvited}</small>
        </li>
        <li>
          <span>{words.nextAccepted}</span>
          <small>{words.nextAcceptedText(name)}</small>
        </li>
        <li>
          <Status shape="full" tone="green">
            {words.statuses.active}
          </Status>
          <small>{words.nextActive}</small>
        </li>
      </ol>
    </section>
  )
}
