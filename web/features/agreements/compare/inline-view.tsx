import { memo, useState } from 'react'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import type { Aligned } from './align-paragraphs.ts'
import { Fold } from './fold.tsx'
import classes from './inline-view.module.css'
import { beginOf, type ChangedPassage, changesIn, type Passage, type SamePassage } from './passages.ts'
import { Words } from './words.tsx'

interface InlineViewProps {
  passages: readonly Passage[]
  current: number | undefined
}

/** One text with both in it: what went struck through, what came underlined. */
export function InlineView({ passages, current }: InlineViewProps) {
  const count = changesIn(passages)
  return passages.map((passage) =>
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
  return (
    <div
      className={classes.passage}
      data-change={number}
      data-kind={kind}
      data-current={isCurrent || undefined}
      tabIndex={-1}
    >
      <Hidden>{`${words.position(format.number(number), format.number(count))}: ${words.changes[kind]}.`}</Hidden>
      {paragraphsOf(rows)}
    </div>
  )
})

function Same({ passage: { kind, rows } }: { passage: SamePassage }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={classes.passage}>
      {kind === 'folded' && <Fold count={rows.length} isOpen={isOpen} onSwitch={() => setOpen(!isOpen)} />}
      {(kind === 'same' || isOpen) && paragraphsOf(rows)}
    </div>
  )
}

const paragraphsOf = (rows: readonly Aligned[]) =>
  rows.flatMap(({ position, before, after }) =>
    (before === after ? [before] : [before, after])
      .filter((paragraph) => paragraph !== undefined)
      .map(({ change, words }) => (
        <p key={`${position} ${change}`} data-change-of={change}>
          <Words words={words} />
        </p>
      )),
  )
