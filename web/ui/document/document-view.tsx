import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { Button } from '@mantine/core'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../icon.tsx'
import classes from './document-view.module.css'

interface File {
  readonly name: string
  readonly media_type: string
  readonly size: number
}

interface DocumentViewProps {
  /** The page on the web where the text is, if it is there. */
  link: string | null
  /** The file that it is, if it is one, and where that is served from. */
  document: File | null
  address: string
  /** What is in the file, where it is read as text. */
  text: string | undefined
}

const PICTURES: readonly string[] = [UPLOAD_TYPES.png, UPLOAD_TYPES.jpg]

/** A document: shown in place where that is safe and possible, else opened or downloaded. */
export function DocumentView({ link, document, address, text }: DocumentViewProps) {
  if (!document) return link && <Linked link={link} />
  if (text !== undefined) return <pre className={classes.plain}>{text}</pre>
  const { media_type, name } = document
  if (PICTURES.includes(media_type)) return <img className={classes.picture} src={address} alt={name} />
  if (media_type === UPLOAD_TYPES.pdf) return <Pdf address={address} name={name} />
  // Somebody else's page: it is read where it can run nothing, send nothing and lead nowhere.
  if (media_type === UPLOAD_TYPES.html)
    return <iframe className={classes.html} src={address} title={name} sandbox="" />
  return <Download address={address} document={document} />
}

/** Phones show no PDF inside a page, so there the button alone leads to it. */
function Pdf({ address, name }: { address: string; name: string }) {
  const { view: words } = useMessages('forms')
  return (
    <div className={classes.pdf}>
      <iframe src={address} title={name} />
      <Button
        component="a"
        href={address}
        target="_blank"
        rel="noopener"
        leftSection={<Icon name="out" />}
        variant="default"
      >
        {words.open}
      </Button>
    </div>
  )
}

function Download({ address, document }: { address: string; document: File }) {
  const { view: words } = useMessages('forms')
  const { bytes } = useFormat()
  return (
    <div className={classes.apart}>
      <p>
        <b>{words.file(document.name, bytes(document.size))}</b>
      </p>
      <p>{words.notShown}</p>
      <Button
        component="a"
        href={address}
        download={document.name}
        leftSection={<Icon name="download" />}
        variant="default"
      >
        {words.download(document.name)}
      </Button>
    </div>
  )
}

function Linked({ link }: { link: string }) {
  const { view: words } = useMessages('forms')
  return (
    <div className={classes.apart}>
      <p>{words.linked(URL.parse(link)?.host ?? link)}</p>
      <Button
        component="a"
        href={link}
        target="_blank"
        rel="noreferrer noopener"
        leftSection={<Icon name="out" />}
        variant="default"
      >
        {words.open}
      </Button>
    </div>
  )
}
