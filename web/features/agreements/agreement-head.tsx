import type { Agreement } from '@entente/shared/api/agreements.ts'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { CopyId } from '../../ui/copy-id.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHead } from '../../ui/page.tsx'
import { ActiveVersion } from './active-version.tsx'
import { DeleteQuestion } from './delete-question.tsx'
import { GuestActs } from './guest-acts.tsx'
import { useMayWrite } from './may-write.ts'
import { OwnContract } from './own-contract.tsx'
import { AddVersion } from './versions/add-version.tsx'

/** What the agreement is called and where it stands, with what its owner can do to it. */
export function AgreementHead({ agreement }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const mayWrite = useMayWrite(agreement)
  const { id, title, type, owner, stats } = agreement
  return (
    <PageHead
      title={title}
      meta={
        <>
          <span>{words.typeOf(type)}</span>
          <CopyId id={id} always />
          <ActiveVersion agreement={agreement} />
          {!stats && (
            <>
              <span>{owner.name}</span>
              <OwnContract agreement={agreement} />
            </>
          )}
        </>
      }
      actions={mayWrite ? <Acts agreement={agreement} /> : !stats && <GuestActs agreement={agreement} />}
    />
  )
}

function Acts({ agreement }: { agreement: Agreement }) {
  const { acts: words } = useMessages('agreements')
  const navigate = useNavigate()
  const [opened, setOpened] = useState<'delete' | 'add-version'>()
  const close = () => setOpened(undefined)
  const params = { agreementId: agreement.id }
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => setOpened('delete')}>
        {words.remove}
      </Button>
      <ButtonLink variant="default" to="/partners/agreements/$agreementId/edit" params={params}>
        {words.edit}
      </ButtonLink>
      <Button leftSection={<Icon name="plus" />} onClick={() => setOpened('add-version')}>
        {words.addVersion}
      </Button>
      {opened === 'delete' && <DeleteQuestion agreement={agreement} onClose={close} />}
      {opened === 'add-version' && (
        <AddVersion
          agreement={agreement}
          onClose={close}
          onAdded={() => {
            close()
            return navigate({ to: '/partners/agreements/$agreementId/versions', params })
          }}
        />
      )}
    </>
  )
}
