import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import { Button, Checkbox, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { answered, entente } from '../../lib/api.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/use-toast.ts'
import classes from './update-card.module.css'

interface SignUpdateProps {
  contract: Contract
  agreement: Agreement
  version: NonNullable<Agreement['version']>
  onClose: () => void
}

/** The active version to be read, and accepted by a tick and a signature. */
export function SignUpdate({ contract, agreement, version: { version, link }, onClose }: SignUpdateProps) {
  const words = useMessages('contracts')
  const format = useFormat()
  const toast = useToast()
  const queries = useQueryClient()
  const [accepted, setAccepted] = useState(false)
  const number = format.number(version)
  const sign = useMutation({
    mutationFn: () => answered(entente.signContract(contract.id, { accepted: true })),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: ['contracts'] })
      toast({ text: words.updateSigned(number) })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={words.updateTitle(agreement.title, number)} size="lg">
      <div className={classes.question}>
        <div className={classes.terms}>
          <Markdown source={agreement.description} />
        </div>
        <div>
          {link && (
            <a href={link} target="_blank" rel="noreferrer noopener">
              {words.updateDocument(number)}
            </a>
          )}
          {link && contract.version !== null && ' · '}
          {contract.version !== null && (
            <Link
              to="/partners/agreements/$agreementId/versions/compare"
              params={{ agreementId: agreement.id }}
              search={{ from: contract.version, to: version }}
            >
              {words.whatChanged}
            </Link>
          )}
        </div>
        <Checkbox
          label={words.accepted}
          checked={accepted}
          onChange={(event) => setAccepted(event.currentTarget.checked)}
        />
        {sign.error && (
          <Note tone="danger" live>
            {sign.error.message}
          </Note>
        )}
      </div>
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {words.updateLater}
        </Button>
        <Button disabled={!accepted} loading={sign.isPending} onClick={() => sign.mutate()}>
          {words.sign}
        </Button>
      </div>
    </Modal>
  )
}
