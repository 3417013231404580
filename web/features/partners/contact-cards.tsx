import type { Partner } from '@entente/shared/api/partners.ts'
import type { ContactTag } from '@entente/shared/domain/partners.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { contactFor } from './contacts.ts'
import classes from './partner-general.module.css'

/** Whom to call at the partner. */
export function ContactCards({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  return (
    <section>
      <h2>{words.contacts}</h2>
      <div className={classes.people}>
        <Person partner={partner} tag="technical" label={words.technicalContact} />
        <Person partner={partner} tag="business" label={words.businessContact} />
      </div>
    </section>
  )
}

function Person({ partner, tag, label }: { partner: Partner; tag: ContactTag; label: string }) {
  const words = useMessages('partners')
  const contact = contactFor(partner, tag)
  return (
    <div className={classes.person}>
      <h3>{label}</h3>
      {contact ? (
        <>
          <Avatar id={contact.id} name={contact.name} icon={contact.icon} size="card" round />
          <b className="clip">{contact.name}</b>
          <a className="clip" href={`mailto:${contact.email}`}>
            {contact.email}
          </a>
        </>
      ) : (
        <p className={classes.nobody}>{words.noContact}</p>
      )}
    </div>
  )
}
