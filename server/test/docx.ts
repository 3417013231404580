import { strToU8, zipSync } from 'fflate'

/** A Word document with a paragraph for each line. */
export function docx(...lines: string[]): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org'
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${relations}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="1" Type="${relations}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${relations}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
}
