import type { LinkProps } from '@tanstack/react-router'
import type { IconName } from '../../ui/icon-paths.ts'
import type { StatusLook } from '../../ui/status.tsx'

/** Something the palette can lead to. */
export interface PaletteItem {
  key: string
  group: string
  title: string
  id?: string
  /** Initials for companies, an icon for everything else. */
  mark: { icon: IconName } | { company: string }
  status?: StatusLook & { word: string }
  link: LinkProps
}
