import type { ReactNode } from 'react'
import { ButtonLink } from '../../../ui/links.tsx'
import type { ComparisonSearch } from './compare-search.ts'

interface CompareLinkProps extends Pick<ComparisonSearch, 'from' | 'to'> {
  agreementId: string
  children: ReactNode
}

/** The way to what changed between two versions; what is not said is chosen there. */
export function CompareLink({ agreementId, children, ...search }: CompareLinkProps) {
  return (
    <ButtonLink
      variant="default"
      size="sm"
      to="/partners/agreements/$agreementId/versions/compare"
      params={{ agreementId }}
      search={search}
    >
      {children}
    </ButtonLink>
  )
}
