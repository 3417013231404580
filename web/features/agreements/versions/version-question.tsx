import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { ActQuestion } from '../act-question.tsx'
import { useAgreementCalls } from '../calls.ts'
import { Concerned } from './concerned.tsx'

interface VersionQuestionProps {
  version: AgreementVersion
  onClose: () => void
}

/** Asks before a version becomes the one that is signed. */
export function ActivateQuestion({
  version: { version, agreement },
  active,
  onClose,
}: VersionQuestionProps & { active: number | undefined }) {
  const { acts: words } = useMessages('agreements')
  const format = useFormat()
  const calls = useAgreementCalls()
  const number = format.number(version)
  return (
    <ActQuestion
      title={words.activateTitle(number)}
      keep={words.keepActive(active === undefined ? undefined : format.number(active))}
      act={words.activateAct(number)}
      failed={words.activateFailed}
      advice={{ AGV_003: words.alreadyActive }}
      run={() => calls.activateVersion(agreement.id, version)}
      onDone={onClose}
      onClose={onClose}
    >
      <p>{words.activateNowText}</p>
      <Concerned agreementId={agreement.id} version={version} />
    </ActQuestion>
  )
}

/** Asks before a version is thrown away. */
export function DeleteVersionQuestion({ version: row, onClose }: VersionQuestionProps) {
  const { acts: words } = useMessages('agreements')
  const format = useFormat()
  const calls = useAgreementCalls()
  const { version, agreement, active } = row
  const number = format.number(version)
  return (
    <ActQuestion
      danger
      title={words.deleteVersionTitle(number)}
      keep={words.keepVersion(number)}
      act={words.deleteVersion}
      failed={words.deleteVersionFailed}
      advice={{ AGV_001: words.versionHasContracts, AGV_002: words.lastVersion }}
      run={() => calls.deleteVersion(agreement.id, version)}
      onDone={onClose}
      onClose={onClose}
    >
      <p>{words.deleteVersionText}</p>
      {active && <p>{words.deleteActiveText}</p>}
    </ActQuestion>
  )
}
