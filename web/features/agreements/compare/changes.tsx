import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useMessages } from '../../../messages/use-messages.ts'
import { ChangeSteps } from './change-steps.tsx'
import classes from './changes.module.css'
import type { ChosenVersions } from './chosen-versions.ts'
import type { ComparisonView } from './compare-search.ts'
import { InlineView } from './inline-view.tsx'
import { Legend } from './legend.tsx'
import { changesIn, type Passage } from './passages.ts'
import { SideView } from './side-view.tsx'
import { useChangeSteps } from './use-change-steps.ts'

// Paper is narrow too, but nobody turns it: what was chosen is printed.
const PHONE = 'screen and (max-width: 720px)'

interface ChangesProps {
  chosen: ChosenVersions
  view: ComparisonView
  passages: readonly Passage[]
}

/** Both texts with what changed marked, and the ways through them. */
export function Changes({ chosen, view, passages }: ChangesProps) {
  const words = useMessages('comparison')
  const [isWhole, setWhole] = useState(false)
  const isInline = useMediaQuery(PHONE, false, { getInitialValueInEffect: false }) || view === 'inline'
  const count = changesIn(passages)
  const { place, current, next, previous } = useChangeSteps<HTMLDivElement>(count, String(isInline))
  const shown = isWhole ? passages.map(unfolded) : passages
  return (
    <div className={classes.changes} data-view={isInline ? 'inline' : 'side'}>
      <ChangeSteps
        count={count}
        current={current}
        onNext={next}
        onPrevious={previous}
        whole={
          passages.some(({ kind }) => kind === 'folded')
            ? { isOn: isWhole, onSwitch: () => setWhole(!isWhole) }
            : undefined
        }
      />
      <div ref={place} className={classes.text}>
        {isInline ? (
          <InlineView passages={shown} current={current} />
        ) : (
          <SideView chosen={chosen} passages={shown} current={current} />
        )}
      </div>
      <Legend />
      <p className={classes.remark}>{words.wordsOnly}</p>
    </div>
  )
}

const unfolded = (passage: Passage): Passage =>
  passage.kind === 'folded' ? { ...passage, kind: 'same' } : passage
