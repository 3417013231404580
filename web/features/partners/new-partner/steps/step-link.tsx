import type { WizardStepId } from '@entente/shared/domain/wizard.ts'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'

/** Leads to another step; what was entered stays. */
export function StepLink({ step, children }: { step: WizardStepId; children: string }) {
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/partners/new" search={{ step }} {...props} />}
    >
      {children}
    </Button>
  )
}
