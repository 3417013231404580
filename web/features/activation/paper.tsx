import type { Invitation } from '@entente/shared/api/activation.ts'
import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { ActionIcon } from '@mantine/core'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { DocumentView } from '../../ui/document/document-view.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { documentAddress } from './api.ts'
import classes from './paper.module.css'
import { PaperFoot } from './paper-foot.tsx'
import { minutesToRead } from './reading-time.ts'
import { useReading } from './use-reading.ts'

const SHOWN: readonly string[] = [
  UPLOAD_TYPES.pdf,
  UPLOAD_TYPES.txt,
  UPLOAD_TYPES.html,
  UPLOAD_TYPES.png,
  UPLOAD_TYPES.jpg,
]

interface PaperProps {
  code: string
  invitation: Invitation
  /** The document, where it is one that is read as text. */
  text: string | undefined
}

/** Whether a browser shows it in a tab of its own; everything else it would only download. */
const isShown = ({ document }: Invitation['agreement']) => !document || SHOWN.includes(document.media_type)

/** The agreement as it will be signed, to be read in place. */
export function Paper({ code, invitation, text }: PaperProps) {
  const { paper: words } = useMessages('activation')
  const { date } = useFormat()
  const { agreement, type } = invitation
  const { name, description, version, version_created, document } = agreement
  const minutes = minutesToRead(`${description} ${text ?? ''}`)
  const about = [
    words[type](String(version), date(version_created)),
    ...(minutes ? [words.minutes(String(minutes))] : []),
  ].join(' · ')
  const reading = useReading()

  return (
    <article
      className={classes.paper}
      aria-label={words.label}
      data-unfolded={reading.unfolded || undefined}
      data-more={reading.share < 0.99 || undefined}
    >
      <header className={classes.top}>
        <div className={classes.title}>
          <h2 className="clip" title={name}>
            {name}
          </h2>
          <p className="clip" title={about}>
            {about}
          </p>
        </div>
        {agreement.link && isShown(agreement) && (
          <ActionIcon
            component="a"
            href={agreement.link}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={words.open}
            title={words.open}
          >
            <Icon name="out" />
          </ActionIcon>
        )}
        {document && (
          <ActionIcon
            component="a"
            href={documentAddress(code)}
            download={document.name}
            aria-label={words.download(document.name)}
            title={words.download(document.name)}
          >
            <Icon name="download" />
          </ActionIcon>
        )}
      </header>
      <section
        ref={reading.body}
        className={classes.text}
        aria-label={name}
        // A box that scrolls must be reachable by keyboard.
        {...(reading.isLong && { tabIndex: 0 })}
        onScroll={reading.measure}
      >
        <Markdown source={description} under={2} />
        <div className={classes.document}>
          <DocumentView
            link={agreement.link}
            document={document}
            address={documentAddress(code)}
            text={text}
          />
        </div>
      </section>
      <PaperFoot reading={reading} minutes={minutes} sha256={document?.sha256} />
    </article>
  )
}
