import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { useMemo, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { type Draft, freshDraft } from './fields/draft.ts'
import { readForm } from './fields/read-form.ts'
import { RenderedForm } from './rendered-form.tsx'

/** A form as those will see it who fill it in; what is typed here goes nowhere. */
export function Preview({ schema, title }: { schema: JsonSchema; title: string }) {
  const words = useMessages('distributionForms')
  const form = useMemo(() => readForm(schema), [schema])
  const [draft, setDraft] = useState<Draft>(() => freshDraft(form))
  return (
    <Card title={title}>
      {form.fields.length === 0 ? (
        <p className="muted">{words.nothingToPreview}</p>
      ) : (
        <RenderedForm field={form} draft={draft} wrong={() => undefined} onChange={setDraft} />
      )}
    </Card>
  )
}
