import type { ComponentType } from 'react'
import type { OwnListProps } from '../write/own-lists.tsx'

/** How an owner adds to what a service agreement is linked with, and takes away from it. */
export interface Adding {
  label: string
  title: string
  /** What is said when everything one has is linked. */
  all: { title: string; text: string }
  OwnList: ComponentType<OwnListProps>
  link: (id: string) => Promise<unknown>
  unlink: (id: string) => Promise<unknown>
}
