import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { loadMessages } from '../../../messages/catalogues.ts'

const EnrollDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('./enroll-dialog.tsx'),
    loadMessages('enrolment'),
    loadMessages('forms'),
  ])
  return { default: dialog.EnrollDialog }
})

/** Opens the dialog in which a distribution agreement is entered; it is fetched once somebody wants it. */
export function useEnrolling(): { enroll: (agreement: Agreement) => void; dialog: ReactNode } {
  const navigate = useNavigate()
  const [agreement, setAgreement] = useState<Agreement>()
  const close = () => setAgreement(undefined)
  const dialog = agreement && (
    <Suspense fallback={null}>
      <EnrollDialog
        agreement={agreement}
        onClose={close}
        onEnrolled={({ id, status }) => {
          close()
          // A form is still to be filled in, and that is done on the contract's page.
          if (status === 'enrolling')
            navigate({ to: '/partners/contracts/$contractId', params: { contractId: id } })
        }}
      />
    </Suspense>
  )
  return { enroll: setAgreement, dialog }
}
