import type { ReactNode } from 'react'
import { CopyId } from './copy-id.tsx'
import { TwoLines } from './two-lines.tsx'

/** An object by its name, usually a link, with its identifier below. */
export function Named({ id, children }: { id: string; children: ReactNode }) {
  return <TwoLines first={children} second={<CopyId id={id} />} />
}
