import type { Terms, useTerms } from '../../lib/terms.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ErrorState } from '../error-state.tsx'
import { Note } from '../note.tsx'
import { Paper } from './paper.tsx'
import classes from './terms-paper.module.css'

interface TermsPaperProps {
  reading: ReturnType<typeof useTerms>
  /** How much of the window's height, in pixels, what has to stay in sight around it takes; absent on a page of its own. */
  around?: number
}

/** An agreement in the version that is going to be accepted, to be read in place; or why there is nothing to accept. */
export function TermsPaper({ reading: { terms, none, error, retry }, around }: TermsPaperProps) {
  const { paper: words } = useMessages('forms')
  if (none) return <Note tone="warning">{words.nothingToAccept}</Note>
  if (error) return <ErrorState title={words.failed} error={error} onRetry={retry} />
  return (
    // The paper gives way, so that the box and the act stay in sight.
    <div style={around ? { '--paper': `max(200px, calc(100dvh - ${around}px))` } : undefined}>
      {terms ? (
        <PaperOf terms={terms} />
      ) : (
        <div className={classes.bones} role="status" aria-label={words.loading} />
      )}
    </div>
  )
}

function PaperOf({ terms: { agreement, version, text } }: { terms: Terms }) {
  const { paper: words } = useMessages('forms')
  const format = useFormat()
  const { document, link, address } = version
  return (
    // What comes into force meanwhile is read from its beginning.
    <Paper
      key={version.version}
      title={agreement.title}
      about={words.about(
        agreement.type,
        format.number(version.version),
        format.date(version.version_created),
      )}
      description={agreement.description}
      link={document ? link : address}
      document={document}
      address={link ?? ''}
      text={text}
    />
  )
}
