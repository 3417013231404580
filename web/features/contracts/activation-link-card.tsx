import type { Contract } from '@entente/shared/api/contracts.ts'
import { TextInput } from '@mantine/core'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import classes from './activation-link-card.module.css'

/** The link that an invited partner accepts by, as long as nobody has answered. */
export function ActivationLinkCard({ contract, link }: { contract: Contract; link: string }) {
  const words = useMessages('contracts')
  const format = useFormat()
  const { expire_at, partner } = contract
  const isOver = expire_at !== null && new Date(expire_at).getTime() <= Date.now()
  const term = isOver ? words.activationOver : words.activationUntil
  return (
    <Card title={words.activationLink}>
      <div className={classes.row}>
        <TextInput
          className={classes.link}
          aria-label={words.activationLink}
          value={link}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={link} label={words.copyLink} filled={!isOver} />
      </div>
      <p className={classes.hint}>
        {words.activationHint(partner.name)} {expire_at && term(format.date(expire_at))}
      </p>
    </Card>
  )
}
