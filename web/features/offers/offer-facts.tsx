import type { Contract } from '@entente/shared/api/contracts.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { CopyId } from '../../ui/copy-id.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Note } from '../../ui/note.tsx'

/** What an offer is about, in short. */
export function OfferFacts({ offer }: { offer: Contract }) {
  const words = useMessages('offers')
  const format = useFormat()
  const { id, type, kind, issuer, events, expire_at, activation } = offer
  return (
    <>
      <Facts
        facts={[
          { label: words.from, value: issuer.name },
          { label: words.opens, value: words.portals[type === 'program' ? 'program' : 'service'] },
          { label: words.offeredOn, value: events.created && format.date(events.created.at) },
          { label: words.openUntil, value: expire_at && format.date(expire_at) },
          { label: words.contract, value: <CopyId id={id} always /> },
        ]}
      />
      {activation.message && <Note>{words.quote(activation.message)}</Note>}
      {kind === 'test' && <Note tone="warning">{words.test}</Note>}
    </>
  )
}
