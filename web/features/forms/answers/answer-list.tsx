import { useMessages } from '../../../messages/use-messages.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { AnswerRow } from './answer-rows.ts'
import classes from './answers.module.css'

/** What was answered, question beside answer; what is new is marked, with what it was before. */
export function AnswerList({ rows }: { rows: readonly AnswerRow[] }) {
  return (
    <dl className={classes.list}>
      {rows.map((row) => (
        <div key={row.path} data-changed={row.changed ? true : undefined}>
          <dt>{row.label}</dt>
          <dd>
            <Answer row={row} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Answer({ row: { text, link, changed } }: { row: AnswerRow }) {
  const { answers: words } = useMessages('distributionForms')
  return (
    <>
      <span className={classes.answer}>
        {text === undefined ? (
          <span className="faint">{words.notAnswered}</span>
        ) : link ? (
          <a href={link} target="_blank" rel="noreferrer noopener nofollow">
            {text}
          </a>
        ) : (
          text
        )}
      </span>
      {changed && (
        <span className={classes.before}>
          <Tag>{words.changed}</Tag>
          {changed.from === undefined ? words.nothingBefore : words.before(changed.from)}
        </span>
      )}
    </>
  )
}
