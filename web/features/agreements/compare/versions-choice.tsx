import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import { ActionIcon, SegmentedControl } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMessages } from '../../../messages/use-messages.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { ChosenVersions } from './chosen-versions.ts'
import type { ComparisonSearch, ComparisonView } from './compare-search.ts'
import { VersionSelect } from './version-select.tsx'
import classes from './versions-choice.module.css'

interface VersionsChoiceProps {
  versions: readonly AgreementVersion[]
  chosen: ChosenVersions
  view: ComparisonView
}

/** Which two versions are compared, and how they are shown; all of it stands in the address. */
export function VersionsChoice({ versions, chosen: { before, after }, view }: VersionsChoiceProps) {
  const words = useMessages('comparison')
  const navigate = useNavigate()
  const present: ComparisonSearch = { from: before, to: after, ...(view === 'inline' && { view }) }
  const show = (search: ComparisonSearch) => navigate({ to: '.', search, replace: true, resetScroll: false })
  return (
    <div className={classes.choice}>
      <VersionSelect
        label={words.from}
        versions={versions}
        chosen={before}
        other={after}
        onChoose={(from) => show({ ...present, from })}
      />
      <ActionIcon
        className={classes.swap}
        variant="default"
        aria-label={words.swap}
        title={words.swap}
        onClick={() => show({ ...present, from: after, to: before })}
      >
        <Icon name="swap" />
      </ActionIcon>
      <VersionSelect
        label={words.to}
        versions={versions}
        chosen={after}
        other={before}
        onChoose={(to) => show({ ...present, to })}
      />
      <SegmentedControl
        className={classes.views}
        aria-label={words.view}
        value={view}
        data={[
          { value: 'side', label: words.side },
          { value: 'inline', label: words.inline },
        ]}
        onChange={(chosen) =>
          show({ from: before, to: after, ...(chosen === 'inline' && { view: 'inline' }) })
        }
      />
    </div>
  )
}
