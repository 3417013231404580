import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Stack } from '../../../ui/page.tsx'
import { AgreementPart } from '../agreement-part.tsx'
import { agreementQuery, versionsQuery } from '../api.ts'
import { CompareLink } from '../compare/compare-link.tsx'
import { useMayWrite } from '../may-write.ts'
import { AdoptionCard } from './adoption-card.tsx'
import { BehindCard } from './behind-card.tsx'
import { versionColumns } from './version-columns.tsx'
import { VersionMenu } from './version-menu.tsx'
import { ActivateQuestion, DeleteVersionQuestion } from './version-question.tsx'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

interface Question {
  readonly act: 'activate' | 'delete'
  readonly version: AgreementVersion
}

/** Every text the agreement ever had, newest first, how many contracts are on each, and who is behind. */
export function AgreementVersions() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const format = useFormat()
  const { data: agreement } = useQuery(agreementQuery(agreementId))
  const answer = useQuery(versionsQuery(agreementId))
  const mayWrite = useMayWrite(agreement)
  const [question, setQuestion] = useState<Question>()
  const close = () => setQuestion(undefined)

  const versions = answer.data?.items ?? []
  const active = versions.find((version) => version.active)?.version
  const isOwner = agreement?.stats !== undefined
  const columns = useMemo(
    () =>
      versionColumns({
        words,
        format,
        versions: answer.data?.items ?? [],
        isOwner,
        ...(mayWrite && {
          onActivate: (version: AgreementVersion) => setQuestion({ act: 'activate', version }),
        }),
      }),
    [words, format, answer.data, isOwner, mayWrite],
  )
  return (
    <Stack>
      {isOwner && <AdoptionCard agreementId={agreementId} versions={versions} />}
      <AgreementPart
        label={words.versions}
        columns={columns}
        answer={answer}
        rowKey={({ version }) => String(version)}
        actions={
          versions.length > 1 && <CompareLink agreementId={agreementId}>{words.compareVersions}</CompareLink>
        }
        rowName={({ version }) => words.versionNumber(format.number(version))}
        {...(mayWrite && {
          menu: (version: AgreementVersion) => (
            <VersionMenu version={version} onAct={(act) => setQuestion({ act, version })} />
          ),
        })}
      />
      {isOwner && active !== undefined && <BehindCard agreementId={agreementId} active={active} />}
      {question?.act === 'activate' && (
        <ActivateQuestion version={question.version} active={active} onClose={close} />
      )}
      {question?.act === 'delete' && <DeleteVersionQuestion version={question.version} onClose={close} />}
    </Stack>
  )
}
