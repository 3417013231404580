import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import { ActionIcon } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMessages } from '../../../messages/use-messages.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { ChosenVersions } from './chosen-versions.ts'
import type { ComparisonSearch } from './compare-search.ts'
import { VersionSelect } from './version-select.tsx'
import classes from './versions-choice.module.css'

interface VersionsChoiceProps {
  versions: readonly AgreementVersion[]
  chosen: ChosenVersions
}

/** Which two versions are compared, as it stands in the address. */
export function VersionsChoice({ versions, chosen: { before, after } }: VersionsChoiceProps) {
  const words = useMessages('comparison')
  const navigate = useNavigate()
  const show = (chosen: { from?: number; to?: number }) =>
    navigate({
      to: '.',
      search: (present: ComparisonSearch): ComparisonSearch => ({
        ...present,
        from: before,
        to: after,
        ...chosen,
      }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className={classes.choice}>
      <VersionSelect
        label={words.from}
        versions={versions}
        chosen={before}
        other={after}
        onChoose={(from) => show({ from })}
      />
      <ActionIcon
        className={classes.swap}
        variant="default"
        aria-label={words.swap}
        title={words.swap}
        onClick={() => show({ from: after, to: before })}
      >
        <Icon name="swap" />
      </ActionIcon>
      <VersionSelect
        label={words.to}
        versions={versions}
        chosen={after}
        other={before}
        onChoose={(to) => show({ to })}
      />
    </div>
  )
}
