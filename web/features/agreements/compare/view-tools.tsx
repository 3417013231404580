import { Button, SegmentedControl } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMessages } from '../../../messages/use-messages.ts'
import type { ComparisonSearch, ComparisonView } from './compare-search.ts'
import { Legend } from './legend.tsx'
import classes from './view-tools.module.css'

interface ViewToolsProps {
  view: ComparisonView
  /** Whether all of the text is shown, where some of it can be folded. */
  whole?: { isOn: boolean; onSwitch: () => void } | undefined
}

/** How the changes are marked, and the ways to look at them. */
export function ViewTools({ view, whole }: ViewToolsProps) {
  const words = useMessages('comparison')
  const navigate = useNavigate()
  const show = (chosen: string) =>
    navigate({
      to: '.',
      search: ({ view: _view, ...versions }: ComparisonSearch): ComparisonSearch =>
        chosen === 'inline' ? { ...versions, view: 'inline' } : versions,
      replace: true,
      resetScroll: false,
    })
  return (
    <div className={classes.tools}>
      <Legend />
      <div className={classes.ways}>
        {whole && (
          <Button variant="subtle" color="gray" onClick={whole.onSwitch}>
            {whole.isOn ? words.showChanges : words.showAll}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={() => window.print()}>
          {words.print}
        </Button>
        <SegmentedControl
          className={classes.views}
          aria-label={words.view}
          value={view}
          data={[
            { value: 'side', label: words.side },
            { value: 'inline', label: words.inline },
          ]}
          onChange={show}
        />
      </div>
    </div>
  )
}
