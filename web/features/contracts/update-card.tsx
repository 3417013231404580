import type { Contract } from '@entente/shared/api/contracts.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { agreementOfContractQuery } from './api.ts'
import { SignUpdate } from './sign-update.tsx'
import classes from './update-card.module.css'

/** Leads the partner of an active contract to the version that came after the one it signed (domain: section 7.5). */
export function UpdateCard({ contract }: { contract: Contract }) {
  const words = useMessages('contracts')
  const format = useFormat()
  const [isSigning, setSigning] = useState(false)
  const isPartner = contract.partner.id === contract.issuer.id
  const { data: agreement } = useQuery({
    ...agreementOfContractQuery(contract.agreement.id),
    enabled: isPartner && contract.update_available,
  })
  if (!isPartner || !contract.update_available || !agreement?.version?.active) return null
  const { version } = agreement
  const [signed, active] = [contract.version ?? 0, version.version].map(format.number)
  return (
    <Card title={words.updateAvailable}>
      <div className={classes.row}>
        <p className={classes.text}>{words.updateText(agreement.title, active ?? '', signed ?? '')}</p>
        <Button onClick={() => setSigning(true)}>{words.updateAct}</Button>
      </div>
      {isSigning && (
        <SignUpdate
          contract={contract}
          agreement={agreement}
          version={version}
          onClose={() => setSigning(false)}
        />
      )}
    </Card>
  )
}
