import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { childColumns, enrolmentColumns } from './agreement-columns.tsx'
import { AgreementPart } from './agreement-part.tsx'
import { agreementQuery, childrenQuery, ownContractsQuery } from './api.ts'
import { useEnrolling } from './enroll/use-enrolling.tsx'
import { idsWithParents } from './enrolment.ts'
import { useMayWrite } from './may-write.ts'

const route = getRouteApi('/shell/partners/agreements/$agreementId')

/** The marketplaces a program opens, each with its own agreement; vendors see where they stand with each. */
export function DistributionAgreements() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const format = useFormat()
  const { data: program } = useQuery(agreementQuery(agreementId))
  const answer = useQuery(childrenQuery(agreementId))
  const mayWrite = useMayWrite(program)
  const isOwner = program?.stats !== undefined
  const entered = isOwner ? [] : idsWithParents(answer.data?.items ?? [])
  const { data: contracts } = useQuery(ownContractsQuery(entered))
  const { enroll, dialog } = useEnrolling()
  const columns = useMemo(
    () =>
      isOwner
        ? childColumns(words, format)
        : enrolmentColumns(words, format, { contracts: contracts?.items, onEnroll: enroll }),
    [words, format, isOwner, contracts, enroll],
  )
  return (
    <>
      <AgreementPart
        label={words.distributionAgreements}
        columns={columns}
        answer={answer}
        rowKey={({ id }) => id}
        actions={
          mayWrite && (
            <ButtonLink
              variant="default"
              to="/partners/agreements/$agreementId/distribution/new"
              params={{ agreementId }}
              leftSection={<Icon name="plus" />}
            >
              {words.createDistribution}
            </ButtonLink>
          )
        }
        empty={{
          title: words.noDistribution,
          text: isOwner ? words.noDistributionText : words.noDistributionTextForGuests,
        }}
      />
      {dialog}
    </>
  )
}
