import { useSession } from '../../../../lib/session.ts'
import { useFormat } from '../../../../messages/use-format.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { ButtonLink } from '../../../../ui/links.tsx'
import { EmptyList } from '../../../../ui/pick-list/empty-list.tsx'
import { NameAndId } from '../../../../ui/pick-list/name-and-id.tsx'
import { PickList } from '../../../../ui/pick-list/pick-list.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { type OfferableProgram, programsForQuery } from '../api.ts'
import type { SourcingStepProps } from './step-props.ts'

const isSigned = ({ held }: OfferableProgram) => held?.status === 'active'

/** Which of the account's own programs the vendor of the product is offered (domain: section 8.5). */
export function ProgramStep({ draft, onAnswer, wrong }: SourcingStepProps) {
  const { program: words, statuses } = useMessages('sourcing')
  const { account } = useSession()
  const { number } = useFormat()
  const { product, program } = draft
  const vendor = product?.vendor
  const remark = (row: OfferableProgram): string | undefined => {
    if (!row.held || !vendor) return undefined
    return isSigned(row)
      ? words.isSigned(vendor.name)
      : words.hasContract(statuses[row.held.status].toLowerCase())
  }
  return (
    <StepBody heading={words.heading} text={words.text(vendor?.name ?? '', product?.name ?? '')}>
      <PickList
        key={vendor?.id}
        field="program_agreement"
        label={words.heading}
        query={programsForQuery(account.id, vendor?.id ?? '')}
        searchLabel={words.searchLabel}
        searchHint={words.searchHint}
        nameHead={words.column}
        name={(row) => <NameAndId id={row.id} name={row.title} remark={remark(row)} />}
        columns={[
          {
            id: 'version',
            head: words.version,
            cell: ({ version }: OfferableProgram) => number(version.version),
            width: 72,
            align: 'end',
          },
        ]}
        kind="radio"
        isClosed={(row) => row.held !== undefined && !isSigned(row)}
        picked={program ? [program.id] : []}
        onPick={(row) =>
          onAnswer({
            program: {
              id: row.id,
              name: row.title,
              version: row.version.version,
              isSigned: isSigned(row),
            },
          })
        }
        error={wrong('program_agreement')}
        empty={
          <EmptyList heading={words.emptyHeading} text={words.emptyText}>
            <ButtonLink variant="default" to="/partners/agreements/new">
              {words.emptyAct}
            </ButtonLink>
          </EmptyList>
        }
      />
    </StepBody>
  )
}
