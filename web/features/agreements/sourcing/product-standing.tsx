import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Status } from '../../../ui/status.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { enrolmentLooks } from '../enrolment.ts'
import classes from '../standing.module.css'
import { type Enroller, productEntry } from './product-entry.ts'
import { tellingContracts } from './standing.ts'

interface ProductStandingProps {
  productId: string
  /** What the products of the service agreement are sourced under. */
  sourcing: Agreement
  /** The service agreement in whose list the product stands. */
  serviceId: string
  enroller: Enroller
}

/** Where the present account stands with a product of its catalogue, and the one act that leads on. */
export function ProductStanding({ productId, sourcing, serviceId, enroller }: ProductStandingProps) {
  const words = useMessages('agreements')
  const navigate = useNavigate()
  const telling = tellingContracts(productId, enroller.contracts)
  const entry = productEntry(sourcing, productId, enroller)
  return (
    <span className={classes.standing}>
      <Contracts contracts={telling} />
      {entry && (
        // No link: a click anywhere on a row opens its first one.
        <Button
          size="sm"
          variant="default"
          onClick={() =>
            navigate({
              to: '/partners/agreements/$agreementId/enroll',
              params: { agreementId: sourcing.id },
              search: { product: productId, service: serviceId },
            })
          }
        >
          {words.entries[entry]}
        </Button>
      )}
    </span>
  )
}

function Contracts({ contracts }: { contracts: readonly Contract[] }) {
  const words = useMessages('agreements')
  const { list } = useFormat()
  const [first, ...others] = contracts
  if (!first) return <Status {...enrolmentLooks.new}>{words.enrolments.new}</Status>
  const names = contracts.flatMap(({ sourcing }) => sourcing?.marketplace?.name ?? [])
  const isOfOneKind = others.every(({ status }) => status === first.status)
  return (
    <TwoLines
      first={
        <Link to="/partners/contracts/$contractId" params={{ contractId: first.id }}>
          <Status {...enrolmentLooks[first.status]}>{words.enrolments[first.status]}</Status>
        </Link>
      }
      second={
        names.length > 0 && (
          <span title={list(names)}>
            {list(names)}
            {!isOfOneKind && ` (${words.severalStandings})`}
          </span>
        )
      }
    />
  )
}
