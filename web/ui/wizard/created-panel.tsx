import { useId, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../icon.tsx'
import type { CreatedObject } from './created-object.ts'
import classes from './created-panel.module.css'
import { WizardTag } from './wizard-tag.tsx'

/** What Create will make, live; on a phone one line that unfolds. */
export function CreatedPanel({ objects }: { objects: readonly CreatedObject[] }) {
  const words = useMessages('wizard').created
  const [open, setOpen] = useState(false)
  const listId = useId()
  return (
    <section className={classes.panel} data-open={open || undefined} aria-label={words.heading}>
      <div className={classes.head}>
        <h2>{words.heading}</h2>
        <span className={classes.count}>{words.objects(objects.length)}</span>
        <button
          type="button"
          className={classes.fold}
          aria-expanded={open}
          aria-controls={listId}
          aria-label={words.show}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'down' : 'up'} />
        </button>
      </div>
      <p className={classes.text}>{words.text}</p>
      <ul className={classes.tree} id={listId}>
        {objects.map((object) => (
          <Entry key={object.id} object={object} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ object }: { object: CreatedObject }) {
  const { icon, kind, names, detail, code, tag, later } = object
  return (
    <li data-later={later || undefined}>
      <span className={classes.icon}>
        <Icon name={icon} />
      </span>
      <div className={classes.what}>
        <span className={classes.kind}>{kind}</span>
        {names.map(({ id, name }) => (
          <b key={id} className="clip" title={name}>
            {name}
          </b>
        ))}
        {(detail || code) && (
          <span className={`${classes.detail} clip`}>
            {detail} {code && <span className="mono">{code}</span>}
          </span>
        )}
      </div>
      {tag && <WizardTag accent={tag.isNew}>{tag.text}</WizardTag>}
    </li>
  )
}
