import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { ChangeSteps } from './change-steps.tsx'
import classes from './changes.module.css'
import type { ChosenVersions } from './chosen-versions.ts'
import type { ComparisonView } from './compare-search.ts'
import { InlineView } from './inline-view.tsx'
import { changesIn, type Passage } from './passages.ts'
import { SideView } from './side-view.tsx'
import { useChangeSteps } from './use-change-steps.ts'
import { ViewTools } from './view-tools.tsx'

// Paper is narrow too, but there what was chosen is printed.
const PHONE = 'screen and (max-width: 720px)'

interface ChangesProps {
  chosen: ChosenVersions
  view: ComparisonView
  passages: readonly Passage[]
}

/** Both texts with what changed marked, and the ways through them. */
export function Changes({ chosen, view, passages }: ChangesProps) {
  const [isWhole, setWhole] = useState(false)
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false })
  const shownAs = isPhone ? 'inline' : view
  const count = changesIn(passages)
  const { place, current, next, previous } = useChangeSteps(count, shownAs)
  const canFold = passages.some(({ kind }) => kind === 'folded')
  const shown = isWhole ? passages.map(unfolded) : passages
  return (
    <div className={classes.changes} data-view={shownAs}>
      <ViewTools
        view={view}
        whole={canFold ? { isOn: isWhole, onSwitch: () => setWhole(!isWhole) } : undefined}
      />
      <ChangeSteps count={count} current={current} onNext={next} onPrevious={previous} />
      <div ref={place} className={classes.text}>
        {shownAs === 'inline' ? (
          <InlineView passages={shown} current={current} />
        ) : (
          <SideView chosen={chosen} passages={shown} current={current} />
        )}
      </div>
    </div>
  )
}

const unfolded = (passage: Passage): Passage =>
  passage.kind === 'folded' ? { ...passage, kind: 'same' } : passage
