import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { CreatePartnerButton } from './create-partner-button.tsx'

/** The Directory on the first day. */
export function DirectoryEmpty({ mayCreate }: { mayCreate: boolean }) {
  const words = useMessages('partners')
  return (
    <EmptyState
      title={words.emptyTitle}
      text={mayCreate ? words.emptyText : words.emptyTextForGuests}
      picture={<AgreementPicture title={words.emptyPicture} you={words.emptyPictureYou} />}
      actions={mayCreate && <CreatePartnerButton />}
    />
  )
}

function AgreementPicture({ title, you }: { title: string; you: string }) {
  return (
    <svg viewBox="0 0 200 150" role="img" aria-label={title}>
      <g fill="none" stroke="var(--line-input)">
        <rect x="8" y="44" width="62" height="62" rx="14" />
        <rect x="130" y="44" width="62" height="62" rx="14" strokeDasharray="4 4" />
      </g>
      <rect
        x="76"
        y="30"
        width="48"
        height="64"
        rx="6"
        fill="var(--surface)"
        stroke="var(--accent-line)"
        strokeWidth="1.5"
      />
      <path
        d="M86 46h28M86 54h28M86 62h18"
        stroke="var(--line-input)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path
        d="M86 80c4-7 7-7 7 0s4 5 7-2 5 2 13-2"
        fill="none"
        stroke="var(--accent-text)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path d="M39 118v8q0 8 8 8h106q8 0 8-8v-8" fill="none" stroke="var(--line-2)" strokeWidth="1.5" />
      <text x="39" y="80" textAnchor="middle" fontSize="15" fontWeight="600" fill="var(--text-2)">
        {you}
      </text>
      <text x="161" y="81" textAnchor="middle" fontSize="18" fill="var(--text-3)">
        +
      </text>
    </svg>
  )
}
