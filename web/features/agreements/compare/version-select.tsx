import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import { NativeSelect } from '@mantine/core'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { DocumentLink } from '../document-link.tsx'
import classes from './version-select.module.css'

interface VersionSelectProps {
  label: string
  versions: readonly AgreementVersion[]
  chosen: number
  /** The one it is compared with, which is no choice here. */
  other: number
  onChoose: (version: number) => void
}

/** One of the two versions, with the way to its document. */
export function VersionSelect({ label, versions, chosen, other, onChoose }: VersionSelectProps) {
  const words = useMessages('comparison')
  const format = useFormat()
  const present = versions.find(({ version }) => version === chosen)
  return (
    <div className={classes.version}>
      <NativeSelect
        label={label}
        value={String(chosen)}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        data={versions.map(({ version, version_created, active }) => ({
          value: String(version),
          label: words.versionChoice(format.number(version), format.date(version_created), active),
          disabled: version === other && version !== chosen,
        }))}
      />
      {present && (
        <span className={classes.document}>
          <DocumentLink link={present.link} address={present.address} name={present.document?.name} />
        </span>
      )}
    </div>
  )
}
