import type { ToOptions } from '@tanstack/react-router'
import { Icon } from './icon.tsx'
import { ActionIconLink, ButtonLink } from './links.tsx'

interface CreateLinkProps {
  label: string
  link: ToOptions
  /** Its form in a phone's top bar. */
  small?: boolean
}

/** The way to where something new is made. */
export function CreateLink({ label, link, small }: CreateLinkProps) {
  if (small) {
    return (
      <ActionIconLink variant="filled" color="mulberry" aria-label={label} {...link}>
        <Icon name="plus" />
      </ActionIconLink>
    )
  }
  return (
    <ButtonLink leftSection={<Icon name="plus" />} {...link}>
      {label}
    </ButtonLink>
  )
}
