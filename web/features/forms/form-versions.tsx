import type { Form, FormVersion } from '@entente/shared/api/forms.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Note } from '../../ui/note.tsx'
import { Stack } from '../../ui/page.tsx'
import { formVersionsQuery } from './api.ts'
import { Preview } from './preview.tsx'
import classes from './rendered-form.module.css'

/** What a form asks in each of its versions, as it is filled in and as it is written. */
export function FormVersions({ form }: { form: Form }) {
  const words = useMessages('distributionForms')
  const [chosen, setChosen] = useState<number>()
  const { data } = useQuery(formVersionsQuery(form.id))
  const versions = data?.items ?? []
  const shown = versions.find(({ version }) => version === chosen) ?? form
  return (
    <Stack>
      {versions.length > 1 && (
        <VersionSelect versions={versions} chosen={shown.version} onChoose={setChosen} />
      )}
      {shown.version !== form.version && <Note>{words.earlierVersion}</Note>}
      <Preview key={shown.version} schema={shown.schema} title={words.whatIsAsked} />
      <details className={classes.source}>
        <summary>{words.asSchema}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{JSON.stringify(shown.schema, null, 2)}</pre>
      </details>
    </Stack>
  )
}

interface VersionSelectProps {
  versions: readonly FormVersion[]
  chosen: number
  onChoose: (version: number) => void
}

function VersionSelect({ versions, chosen, onChoose }: VersionSelectProps) {
  const words = useMessages('distributionForms')
  const format = useFormat()
  return (
    <NativeSelect
      label={words.version}
      value={chosen}
      data={versions.map(({ version, author, events }) => ({
        value: String(version),
        label: words.answers.versionChoice(
          format.number(version),
          format.moment(events.created.at),
          author?.name,
        ),
      }))}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    />
  )
}
