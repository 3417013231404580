import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Status } from '../../ui/status.tsx'

/** Which version partners sign now; `short` is the number alone. */
export function ActiveVersion({ agreement: { version }, short }: { agreement: Agreement; short?: boolean }) {
  const words = useMessages('agreements')
  const format = useFormat()
  if (!version.active) {
    return (
      <Status shape="struck" tone="grey">
        {short ? words.notActive : words.noVersionActive}
      </Status>
    )
  }
  const number = format.number(version.version)
  return (
    <Status shape="full" tone="green">
      {short ? number : words.versionActive(number)}
    </Status>
  )
}
