import type { Contract } from '@entente/shared/api/contracts.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { useActAddress } from './acts/use-act-address.ts'
import { agreementOfContractQuery } from './api.ts'
import classes from './update-card.module.css'

/** Leads the partner of an active contract to the version that came after the one it signed (domain: section 7.5). */
export function UpdateCard({ contract }: { contract: Contract }) {
  const words = useMessages('contracts')
  const format = useFormat()
  const { open } = useActAddress()
  const isAsked = contract.update_available && contract.actions.includes('sign')
  const { data: agreement } = useQuery({
    ...agreementOfContractQuery(contract.agreement.id),
    enabled: isAsked,
  })
  if (!isAsked || !agreement?.version?.active) return null
  const [signed, active] = [contract.version ?? 0, agreement.version.version].map(format.number)
  return (
    <Card title={words.updateAvailable}>
      <div className={classes.row}>
        <p className={classes.text}>{words.updateText(agreement.title, active ?? '', signed ?? '')}</p>
        <Button data-act="sign" onClick={() => open('sign')}>
          {words.updateAct}
        </Button>
      </div>
    </Card>
  )
}
