import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { ActionIcon } from '@mantine/core'
import { useMessages } from '../../messages/use-messages.ts'
import { DocumentView } from '../document/document-view.tsx'
import { Icon } from '../icon.tsx'
import { Markdown } from '../markdown/markdown.tsx'
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

interface File {
  readonly name: string
  readonly media_type: string
  readonly size: number
  readonly sha256: string
}

interface PaperProps {
  title: string
  /** Which one it is, in a line under the title. */
  about: string
  /** What it says before or without a document, in Markdown. */
  description: string
  /** Where the text can be opened, null without one. */
  link: string | null
  /** The file that it is, if it is one, and where that is served from. */
  document: File | null
  address: string
  /** What is in the file, where it is read as text. */
  text: string | undefined
}

/** A text that is to be signed, to be read in place. */
export function Paper(props: PaperProps) {
  const { title, description, link, document, address, text } = props
  const { paper: words } = useMessages('forms')
  const minutes = minutesToRead(`${description} ${text ?? ''}`)
  const about = [props.about, ...(minutes ? [words.minutes(String(minutes))] : [])].join(' · ')
  // Everything that a browser does not show in a tab of its own it would only download.
  const opens = link !== null && (!document || SHOWN.includes(document.media_type))
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
          <h2 className="clip" title={title}>
            {title}
          </h2>
          <p className="clip" title={about}>
            {about}
          </p>
        </div>
        {opens && (
          <ActionIcon
            component="a"
            href={link}
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
            href={address}
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
        aria-label={title}
        // A box that scrolls must be reachable by keyboard.
        {...(reading.isLong && { tabIndex: 0 })}
        onScroll={reading.measure}
      >
        {description || link !== null ? (
          <Markdown source={description} under={2} />
        ) : (
          <p className="muted">{words.empty}</p>
        )}
        <div className={classes.document}>
          <DocumentView link={link} document={document} address={address} text={text} />
        </div>
      </section>
      <PaperFoot reading={reading} minutes={minutes} sha256={document?.sha256} />
    </article>
  )
}
