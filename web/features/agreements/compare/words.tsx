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
  if (change === 'added') {
    return (
      <ins className={classes.added}>
        <Hidden>{spoken.addedFrom}</Hidden>
        {text}
        <Hidden>{spoken.addedUntil}</Hidden>
      </ins>
    )
  }
  if (change === 'removed') {
    return (
      <del className={classes.removed}>
        <Hidden>{spoken.removedFrom}</Hidden>
        {text}
        <Hidden>{spoken.removedUntil}</Hidden>
      </del>
    )
  }
  return text
}
