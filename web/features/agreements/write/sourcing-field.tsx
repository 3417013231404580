import type { NamedReference } from '@entente/shared/api/common.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../../messages/use-messages.ts'
import { FieldError } from '../../../ui/field-error.tsx'
import { FormPart } from '../../../ui/form/form-fields.tsx'
import { NameAndId } from '../../../ui/pick-list/name-and-id.tsx'
import { OwnSourcing } from './own-lists.tsx'
import classes from './sourcing-field.module.css'

interface SourcingFieldProps {
  chosen: NamedReference | undefined
  onChoose: (chosen: NamedReference | undefined) => void
  error: string | undefined
}

/** What a service agreement sources from; the list opens when one is wanted, since most have none. */
export function SourcingField({ chosen, onChoose, error }: SourcingFieldProps) {
  const { write: words, sourcing } = useMessages('agreements')
  const [isOpen, setOpen] = useState(false)
  return (
    <FormPart title={words.optional(sourcing)} text={words.sourcingText}>
      {chosen ? (
        <div className={classes.chosen} data-field="sourcing_agreement">
          <span>
            <NameAndId id={chosen.id} name={chosen.name} />
          </span>
          <Button size="sm" variant="subtle" color="gray" onClick={() => onChoose(undefined)}>
            {words.remove(chosen.name)}
          </Button>
        </div>
      ) : isOpen ? (
        <OwnSourcing field="sourcing_agreement" picked={[]} onPick={onChoose} error={error} />
      ) : (
        <Button
          className={classes.open ?? ''}
          variant="default"
          data-field="sourcing_agreement"
          onClick={() => setOpen(true)}
        >
          {words.chooseSourcing}
        </Button>
      )}
      {error && chosen && <FieldError>{error}</FieldError>}
    </FormPart>
  )
}
