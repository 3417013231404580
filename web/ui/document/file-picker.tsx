import { UPLOAD_LIMIT, UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { ActionIcon } from '@mantine/core'
import { type DragEvent, useId, useState } from 'react'
import { ACCEPTED, type ChosenFile, readFile, unfit } from '../../lib/chosen-file.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { FieldError } from '../field-error.tsx'
import { Icon } from '../icon.tsx'
import classes from './file-picker.module.css'

interface FilePickerProps {
  /** Name of the field in the request. */
  field: string
  file: ChosenFile | undefined
  error: string | undefined
  onPick: (file: ChosenFile | undefined) => void
}

const TYPES = Object.keys(UPLOAD_TYPES).join(', ').toUpperCase()
const LIMIT = `${UPLOAD_LIMIT / 1024 / 1024} MB`

/** Takes a document from a dialog or a drop, and says at once when it can not be taken. */
export function FilePicker({ field, file, error, onPick }: FilePickerProps) {
  const words = useMessages('forms').document
  const { bytes } = useFormat()
  const id = useId()
  const [refused, setRefused] = useState<string>()
  const complaint = refused ?? error

  const pick = async (chosen: File | undefined) => {
    if (!chosen) return
    const { name } = chosen
    const why = unfit(chosen)
    const says = {
      type: words.fileType(name, TYPES),
      size: words.fileTooLarge(name, LIMIT),
      empty: words.fileEmpty(name),
    }
    setRefused(why && says[why])
    if (why) return
    await readFile(chosen).then(onPick, () => setRefused(words.fileUnreadable(name)))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    pick(event.dataTransfer.files[0])
  }

  return (
    <div className={classes.picker}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a drop is a shortcut for the field inside */}
      <div
        className={classes.box}
        data-wrong={complaint ? true : undefined}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <input
          id={id}
          className={classes.input}
          type="file"
          accept={ACCEPTED}
          data-field={field}
          aria-label={words.fileLabel}
          aria-invalid={complaint !== undefined}
          aria-describedby={`${id}hint ${id}error`}
          onChange={(event) => {
            const { currentTarget } = event
            // Emptied at once, so that choosing the same file again counts as a change.
            pick(currentTarget.files?.[0]).finally(() => {
              currentTarget.value = ''
            })
          }}
        />
        {file && (
          <span className={classes.file}>
            <Icon name="doc" />
            <b className="clip" title={file.name}>
              {file.name}
            </b>
            <span className="faint figures">{bytes(file.size)}</span>
            <ActionIcon size="sm" aria-label={words.removeFile(file.name)} onClick={() => onPick(undefined)}>
              <Icon name="x" />
            </ActionIcon>
          </span>
        )}
        <span className={classes.ask}>
          <label htmlFor={id} className={classes.button}>
            {file?.content ? words.pickAnother : words.pickFile}
          </label>
          <span className={classes.drop}>{words.dropFile}</span>
        </span>
      </div>
      <span id={`${id}error`} aria-live="polite">
        {complaint && <FieldError>{complaint}</FieldError>}
      </span>
      <span id={`${id}hint`} className={classes.hint}>
        {words.fileHint(TYPES, LIMIT)}
      </span>
    </div>
  )
}
