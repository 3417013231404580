import type { Invitation } from '@entente/shared/api/activation.ts'
import { maybeMoment, moment } from '../../platform/http/moment.ts'
import type { OpenInvitation } from './invitation-queries.ts'

/** The invitation as its recipient may see it; no identifiers, no internal notes. */
export function presentInvitation(row: OpenInvitation, code: string): Invitation {
  const { file_name, media_type, size, sha256 } = row
  return {
    type: row.type,
    kind: row.kind,
    issuer: {
      name: row.issuer_name,
      icon: row.issuer_icon,
      role: row.issuer_role,
      headquarters: row.headquarters,
      website: row.websites[0] ?? null,
      colour: row.colour,
    },
    invited_by: row.inviter_name,
    agreement: {
      name: row.title,
      description: row.description,
      version: row.version,
      version_created: moment(row.version_created),
      document_type: row.document_type,
      link: row.document_type === 'uploaded' ? `/public/v1/activation/${code}/document` : row.link,
      document:
        file_name && media_type && size && sha256 ? { name: file_name, media_type, size, sha256 } : null,
    },
    partner: { name: row.partner_name },
    message: row.message,
    expire_at: maybeMoment(row.expire_at),
  }
}
