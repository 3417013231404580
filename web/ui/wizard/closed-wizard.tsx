import type { ToOptions } from '@tanstack/react-router'
import { EmptyState } from '../empty-state.tsx'
import { ButtonLink } from '../links.tsx'
import { PageTitle } from '../page-title.tsx'

interface ClosedWizardProps {
  title: string
  heading: string
  text: string
  back: string
  exit: ToOptions
}

/** Stands in place of a wizard that somebody may not use. */
export function ClosedWizard({ title, heading, text, back, exit }: ClosedWizardProps) {
  return (
    <main id="content" tabIndex={-1}>
      <PageTitle>{title}</PageTitle>
      <EmptyState wholePage title={heading} text={text} actions={<ButtonLink {...exit}>{back}</ButtonLink>} />
    </main>
  )
}
