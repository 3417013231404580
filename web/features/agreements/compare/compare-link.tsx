import type { ReactNode } from 'react'
import { ButtonLink } from '../../../ui/links.tsx'

/** The way to what changed between two versions; which two is chosen there. */
export function CompareLink({ agreementId, children }: { agreementId: string; children: ReactNode }) {
  return (
    <ButtonLink
      variant="default"
      size="sm"
      to="/partners/agreements/$agreementId/versions/compare"
      params={{ agreementId }}
    >
      {children}
    </ButtonLink>
  )
}
