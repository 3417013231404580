import type { Agreement } from '@entente/shared/api/agreements.ts'
import { FORM_TYPES } from '@entente/shared/domain/forms.ts'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Named } from '../../ui/named.tsx'
import classes from './asked-forms.module.css'

/** The forms that are asked under a distribution agreement; to its owner they are the ways to their pages. */
export function AskedForms({ forms, isOwn }: { forms: Agreement['forms']; isOwn: boolean }) {
  const words = useMessages('agreements')
  const asked = FORM_TYPES.flatMap((type) => forms[type] ?? [])
  if (asked.length === 0) return words.noForms
  return (
    <ul className={classes.forms}>
      {asked.map(({ id, name }) => (
        <li key={id}>
          <Named id={id}>
            {isOwn ? (
              <Link to="/partners/forms/$formId" params={{ formId: id }} title={name}>
                {name}
              </Link>
            ) : (
              name
            )}
          </Named>
        </li>
      ))}
    </ul>
  )
}
