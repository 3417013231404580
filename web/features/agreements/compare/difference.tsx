import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import type { VersionDifference } from '@entente/shared/api/differences.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { alignParagraphs } from './align-paragraphs.ts'
import { Changes } from './changes.tsx'
import type { ChosenVersions } from './chosen-versions.ts'
import type { ComparisonView } from './compare-search.ts'
import { Comparing } from './comparing.tsx'
import { differenceQuery } from './difference-query.ts'
import { changesIn, passagesOf } from './passages.ts'
import { Unreadable } from './unreadable.tsx'
import { Verdict } from './verdict.tsx'

interface DifferenceProps {
  agreementId: string
  versions: readonly AgreementVersion[]
  chosen: ChosenVersions
  view: ComparisonView
}

/** What changed between the chosen versions, or why that can not be said. */
export function Difference({ agreementId, versions, chosen, view }: DifferenceProps) {
  const words = useMessages('comparison')
  const { data, error, refetch } = useQuery(differenceQuery(agreementId, chosen))
  if (error) return <ErrorState title={words.failed} error={error} onRetry={refetch} />
  if (!data) return <Comparing />
  if (!data.paragraphs) return <Unreadable difference={data} versions={versions} />
  return <Texts chosen={chosen} view={view} paragraphs={data.paragraphs} />
}

interface TextsProps {
  chosen: ChosenVersions
  view: ComparisonView
  paragraphs: NonNullable<VersionDifference['paragraphs']>
}

function Texts({ chosen, view, paragraphs }: TextsProps) {
  const words = useMessages('comparison')
  const format = useFormat()
  const passages = useMemo(() => passagesOf(alignParagraphs(paragraphs)), [paragraphs])
  if (changesIn(passages) > 0) return <Changes chosen={chosen} view={view} passages={passages} />
  const [before, after] = [format.number(chosen.before), format.number(chosen.after)]
  return (
    <Verdict
      title={words.sameTitle}
      text={before === after ? words.itself(before) : words.sameText(before, after)}
    />
  )
}
