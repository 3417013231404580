import type { Invitation } from '@entente/shared/api/activation.ts'
import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { Button } from '@mantine/core'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { documentAddress } from './api.ts'
import classes from './document-view.module.css'

interface DocumentViewProps {
  code: string
  agreement: Invitation['agreement']
  text: string | undefined
}

const PICTURES: readonly string[] = [UPLOAD_TYPES.png, UPLOAD_TYPES.jpg]

/** The document behind the agreement: shown in place where that is safe and possible, else opened or downloaded. */
export function DocumentView({ code, agreement, text }: DocumentViewProps) {
  const { document_type, document, link } = agreement
  if (document_type === 'external' && link) return <Linked link={link} />
  if (!document) return null
  if (text !== undefined) return <pre className={classes.plain}>{text}</pre>
  if (PICTURES.includes(document.media_type)) {
    return <img className={classes.picture} src={documentAddress(code)} alt={document.name} />
  }
  if (document.media_type === UPLOAD_TYPES.pdf)
    return <Pdf address={documentAddress(code)} document={document} />
  if (document.media_type === UPLOAD_TYPES.html)
    return <Html address={documentAddress(code)} document={document} />
  return <Download address={documentAddress(code)} document={document} />
}

type Document = NonNullable<Invitation['agreement']['document']>

/** Phones show no PDF inside a page, so there the button alone leads to it. */
function Pdf({ address, document }: { address: string; document: Document }) {
  const { paper: words } = useMessages('activation')
  return (
    <div className={classes.pdf}>
      <iframe src={address} title={document.name} />
      <Button
        component="a"
        href={address}
        target="_blank"
        rel="noopener"
        leftSection={<Icon name="out" />}
        variant="default"
      >
        {words.openLinked}
      </Button>
    </div>
  )
}

/** Somebody else's page: it is read where it can run nothing, send nothing and lead nowhere. */
function Html({ address, document }: { address: string; document: Document }) {
  return <iframe className={classes.html} src={address} title={document.name} sandbox="" />
}

function Download({ address, document }: { address: string; document: Document }) {
  const { paper: words } = useMessages('activation')
  const { bytes } = useFormat()
  return (
    <div className={classes.apart}>
      <p>
        <b>{words.file(document.name, bytes(document.size))}</b>
      </p>
      <p>{words.fileText}</p>
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
  const { paper: words } = useMessages('activation')
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
        {words.openLinked}
      </Button>
    </div>
  )
}
