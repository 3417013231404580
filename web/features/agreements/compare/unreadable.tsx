import type { AgreementVersion } from '@entente/shared/api/agreements.ts'
import type { VersionDifference } from '@entente/shared/api/differences.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Card } from '../../../ui/card.tsx'
import { DocumentLink } from '../document-link.tsx'
import classes from './unreadable.module.css'
import { Verdict } from './verdict.tsx'

interface UnreadableProps {
  difference: VersionDifference
  versions: readonly AgreementVersion[]
}

/** Which of the two has no words to compare and why, with the way to both documents. */
export function Unreadable({ difference: { before, after }, versions }: UnreadableProps) {
  const words = useMessages('comparison')
  const format = useFormat()
  // A version compared with itself has one reason.
  const sides = before.version === after.version ? [before] : [before, after]
  return (
    <>
      <Verdict title={words.unreadableTitle} text={words.unreadableText} />
      <div className={classes.versions}>
        {sides.map(({ version, unreadable }) => {
          const known = versions.find((one) => one.version === version)
          return (
            <Card key={version} title={words.version(format.number(version))}>
              {unreadable && <p>{words.unreadable[unreadable]}</p>}
              {known?.link && (
                <p className={classes.document}>
                  <DocumentLink link={known.link} address={known.address} name={known.document?.name} />
                </p>
              )}
            </Card>
          )
        })}
      </div>
    </>
  )
}
