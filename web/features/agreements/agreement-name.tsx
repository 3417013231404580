import type { NamedReference } from '@entente/shared/api/common.ts'
import { Link } from '@tanstack/react-router'
import { Named } from '../../ui/named.tsx'

/** An agreement by its name, the way to its page, with its identifier below. */
export function AgreementName({ agreement: { id, name } }: { agreement: NamedReference }) {
  return (
    <Named id={id}>
      <Link
        className="rowLink"
        to="/partners/agreements/$agreementId"
        params={{ agreementId: id }}
        title={name}
      >
        {name}
      </Link>
    </Named>
  )
}
