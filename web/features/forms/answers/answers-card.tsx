import type { DistributionData } from '@entente/shared/api/forms.ts'
import { NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Card } from '../../../ui/card.tsx'
import { Note } from '../../../ui/note.tsx'
import { readForm } from '../fields/read-form.ts'
import { AnswerList } from './answer-list.tsx'
import { type AnswerRow, answerRows, changedRows } from './answer-rows.ts'
import classes from './answers.module.css'

interface AnswersCardProps {
  title: string
  /** Every submission, newest first; there is at least one. */
  newestFirst: readonly DistributionData[]
  /** What is to be known before it is read. */
  note?: string | undefined
}

/** What was answered, to be read; an earlier submission can be chosen, and what it changed is marked. */
export function AnswersCard({ title, newestFirst, note }: AnswersCardProps) {
  const { answers: words } = useMessages('distributionForms')
  const format = useFormat()
  const [chosen, setChosen] = useState<number>()
  const index = Math.max(
    0,
    newestFirst.findIndex(({ version }) => version === chosen),
  )
  const [answer, before] = newestFirst.slice(index)
  const rows = useRows(answer, before)
  if (!answer) return null
  const { form_version: form } = answer
  const changes = rows.filter(({ changed }) => changed).length
  return (
    <Card title={title} aside={words.formVersion(form.name, format.number(form.version))}>
      <div className={classes.read}>
        {note && <Note>{note}</Note>}
        <div className={classes.versions}>
          <NativeSelect
            label={words.version}
            value={answer.version}
            data={newestFirst.map(({ version, events }) => ({
              value: String(version),
              label: words.versionChoice(
                format.number(version),
                format.moment(events.created.at),
                events.created.by?.name,
              ),
            }))}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          />
          {before && (
            <p className={classes.changes} aria-live="polite">
              {words.changes(changes, format.number(changes), format.number(before.version))}
            </p>
          )}
        </div>
        <AnswerList rows={rows} />
      </div>
    </Card>
  )
}

function useRows(answer: DistributionData | undefined, before: DistributionData | undefined): AnswerRow[] {
  const { yes, no } = useMessages('distributionForms')
  const format = useFormat()
  return useMemo(() => {
    const rows = (one: DistributionData) =>
      answerRows(readForm(one.form_version.schema), one.data, { yes, no, format })
    if (!answer) return []
    return before ? changedRows(rows(answer), rows(before)) : rows(answer)
  }, [answer, before, yes, no, format])
}
