import type { Paragraph } from '@entente/shared/api/differences.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import classes from './words.module.css'

interface WordsProps {
  words: Paragraph['words']
  /** Leaves out what the other text has more. */
  only?: 'before' | 'after' | undefined
}

const ELSEWHERE = { before: 'added', after: 'removed' } as const

/** The words of a paragraph: removed ones struck through, added ones underlined, and both said aloud. */
export function Words({ words, only }: WordsProps) {
  const shown = only ? words.filter(({ change }) => change !== ELSEWHERE[only]) : words
  return shown.map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is shown
    return <Piece key={index} {...piece} />
  })
}

function Piece({ change, text }: Paragraph['words'][number]) {
  const spoken = useMessages('comparison')
  if (change === 'same') return text
  // Space around words is not marked: it would look like more of a change than there is.
  const [, before, marked, after] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (!marked) return text
  const Mark = change === 'added' ? 'ins' : 'del'
  return (
    <>
      {before}
      <Mark className={classes[change]}>
        <Hidden>{change === 'added' ? spoken.addedFrom : spoken.removedFrom}</Hidden>
        {marked}
        <Hidden>{change === 'added' ? spoken.addedUntil : spoken.removedUntil}</Hidden>
      </Mark>
      {after}
    </>
  )
}
