import type { PartnerQuestion } from '@entente/shared/domain/wizards/create-partner.ts'
import { ButtonLink } from '../../../../ui/links.tsx'

/** Leads to another step; what was entered stays. */
export function StepLink({ step, children }: { step: PartnerQuestion; children: string }) {
  return (
    <ButtonLink variant="default" to="/partners/new" search={{ step }}>
      {children}
    </ButtonLink>
  )
}
