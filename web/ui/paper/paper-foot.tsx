import { Button } from '@mantine/core'
import { LANGUAGE_TAGS } from '../../messages/language.ts'
import { usePageLanguage } from '../../messages/language-scope.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import classes from './paper.module.css'
import type { Reading } from './use-reading.ts'

interface PaperFootProps {
  reading: Reading
  minutes: number | undefined
  sha256: string | undefined
}

const short = (fingerprint: string) =>
  `${fingerprint.slice(0, 4)} ${fingerprint.slice(4, 8)} … ${fingerprint.slice(-4)}`

/** How far one has read and which document it is; on a phone the way to the whole text. */
export function PaperFoot({ reading, minutes, sha256 }: PaperFootProps) {
  const { paper: words } = useMessages('forms')
  const { isLong, share, unfolded, setUnfolded } = reading
  const percent = new Intl.NumberFormat(LANGUAGE_TAGS[usePageLanguage()], { style: 'percent' }).format(share)
  if (!isLong && !unfolded && !sha256) return null
  return (
    <footer className={classes.end}>
      {isLong && (
        <>
          <span className={classes.progress} role="img" aria-label={words.read(percent)}>
            <i style={{ width: `${share * 100}%` }} />
          </span>
          <span className="figures">{words.read(percent)}</span>
        </>
      )}
      {sha256 && (
        <span className={`mono ${classes.print}`} title={`${words.fingerprint}: ${sha256}`}>
          sha-256 {short(sha256)}
        </span>
      )}
      {(isLong || unfolded) && (
        <Button variant="default" className={classes.unfold} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? words.fold : minutes ? words.readAllIn(String(minutes)) : words.readAll}
        </Button>
      )}
    </footer>
  )
}
