export { documentAddress } from './document-address.ts'
export { keepDocument } from './keep-document.ts'
