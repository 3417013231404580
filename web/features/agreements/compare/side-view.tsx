import { memo, useState } from 'react'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import type { Aligned } from './align-paragraphs.ts'
import type { ChosenVersions } from './chosen-versions.ts'
import { Fold } from './fold.tsx'
import { beginOf, type ChangedPassage, changesIn, type Passage, type SamePassage } from './passages.ts'
import classes from './side-view.module.css'
import { Words } from './words.tsx'

interface SideViewProps {
  chosen: ChosenVersions
  passages: readonly Passage[]
  current: number | undefined
}

/** Both texts beside each other, paragraph by paragraph. */
export function SideView({ chosen, passages, current }: SideViewProps) {
  const words = useMessages('comparison')
  const format = useFormat()
  const count = changesIn(passages)
  return (
    <table className={classes.texts}>
      <thead>
        <tr>
          <th scope="col">{words.version(format.number(chosen.before))}</th>
          <th scope="col">{words.version(format.number(chosen.after))}</th>
        </tr>
      </thead>
      {passages.map((passage) =>
        'number' in passage ? (
          <Changed
            key={beginOf(passage)}
            passage={passage}
            count={count}
            isCurrent={passage.number === current}
          />
        ) : (
          <Same key={beginOf(passage)} passage={passage} />
        ),
      )}
    </table>
  )
}

interface ChangedProps {
  passage: ChangedPassage
  count: number
  isCurrent: boolean
}

const Changed = memo(({ passage: { kind, number, rows }, count, isCurrent }: ChangedProps) => {
  const words = useMessages('comparison')
  const format = useFormat()
  const name = `${words.position(format.number(number), format.number(count))}: ${words.changes[kind]}.`
  return (
    <tbody
      className={classes.passage}
      data-change={number}
      data-kind={kind}
      data-current={isCurrent || undefined}
      tabIndex={-1}
    >
      {rows.map((row, index) => (
        <Row key={row.position} row={row} name={index === 0 ? name : undefined} />
      ))}
    </tbody>
  )
})

function Same({ passage: { kind, rows } }: { passage: SamePassage }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <tbody className={classes.passage}>
      {kind === 'folded' && (
        <tr>
          <td colSpan={2}>
            <Fold count={rows.length} isOpen={isOpen} onSwitch={() => setOpen(!isOpen)} />
          </td>
        </tr>
      )}
      {(kind === 'same' || isOpen) && rows.map((row) => <Row key={row.position} row={row} />)}
    </tbody>
  )
}

function Row({ row: { change, before, after }, name }: { row: Aligned; name?: string | undefined }) {
  const words = useMessages('comparison')
  return (
    <tr data-change-of={change}>
      <td>
        {name && <Hidden>{name}</Hidden>}
        {before ? <Words words={before.words} only="before" /> : <Hidden>{words.nothingBefore}</Hidden>}
      </td>
      <td>{after ? <Words words={after.words} only="after" /> : <Hidden>{words.nothingAfter}</Hidden>}</td>
    </tr>
  )
}
