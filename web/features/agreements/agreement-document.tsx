import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { DocumentOf, useFileOf } from './document-of.tsx'

/** The document of the version the agreement stands on as a part of its page; absent where there is none. */
export function AgreementDocument({ agreement }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const format = useFormat()
  const file = useFileOf(agreement)
  if (!agreement.version?.link) return null
  const { version } = agreement.version
  return (
    <Card title={words.documentCard(format.number(version))} aside={file && format.bytes(file.size)}>
      <DocumentOf agreement={agreement} />
    </Card>
  )
}
