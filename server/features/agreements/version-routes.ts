import { AgreementVersion, NewVersion } from '@entente/shared/api/agreements.ts'
import { VersionDifference } from '@entente/shared/api/differences.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { versionList } from '@entente/shared/lists/versions.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { WITH_DOCUMENT } from '../../platform/http/parts.ts'
import { refuse } from '../../platform/refusal.ts'
import { documentAddress } from '../documents/index.ts'
import { activateVersion } from './activate-version.ts'
import { addVersion } from './add-version.ts'
import { compareVersions } from './compare-versions.ts'
import { deleteVersion } from './delete-version.ts'
import { presentVersion } from './present-agreement.ts'
import { findVersion, listVersions, type VersionRow } from './version-queries.ts'
import { AgreementParams, visibleAgreement } from './visible-agreement.ts'

const tags = ['Agreements']
const VersionParams = Type.Object({
  ...AgreementParams.properties,
  version: Type.String({ pattern: '^\\d{1,9}$', description: 'Number of the version.' }),
})
const ComparedParams = Type.Object({
  ...VersionParams.properties,
  other: Type.String({ pattern: '^\\d{1,9}$', description: 'Number of the version to compare with.' }),
})
const ToDocument = Type.Null({
  description:
    "The document is at the address in `Location`: the owner's own link, or a short-lived address of the uploaded file.",
})

/** Where a version's document is: the owner's link, or a short-lived address of the uploaded file. */
const locationOf = (
  ctx: MemberCtx,
  { link, document_id }: Pick<VersionRow, 'link' | 'document_id'>,
): string =>
  (link && new URL(link).href) ?? (document_id ? documentAddress(ctx, document_id) : refuse('NFD_001'))

const presented = async (ctx: MemberCtx, id: string, version: number): Promise<AgreementVersion> => {
  const agreement = await visibleAgreement(ctx, id)
  const row = (await findVersion(ctx, agreement.id, version)) ?? refuse('NFD_001')
  return presentVersion(row, agreement, ctx)
}

/** Versions of agreements and their documents. */
export const versionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/agreements/:id/versions',
    {
      config: { access: 'member', list: versionList, refusals: [] },
      schema: {
        operationId: 'listVersions',
        tags,
        summary: 'List the versions of an agreement',
        description: 'All versions for the owner; for a partner the active one and those it has signed.',
        params: AgreementParams,
        response: { 200: Type.Array(AgreementVersion) },
      },
    },
    async (request, reply) => {
      const ctx = request.member
      const agreement = await visibleAgreement(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listVersions(ctx, agreement.id, list), {
        schema: AgreementVersion,
        present: (row) => presentVersion(row, agreement, ctx),
      })
    },
  )

  app.post(
    '/agreements/:id/versions',
    {
      bodyLimit: WITH_DOCUMENT,
      config: { access: 'member', parts: true, refusals: ['ACC_001', 'AUTH_003'] },
      schema: {
        operationId: 'addVersion',
        tags,
        summary: 'Add a version',
        description:
          'A further version of an agreement. If it is active, contracts are signed under it from now on, and partners with active contracts hear of it.',
        params: AgreementParams,
        body: NewVersion,
        response: { 201: AgreementVersion },
      },
    },
    async ({ member, params, body }, reply) => {
      const version = await addVersion(member, canonicalId(params.id), body)
      return reply.code(201).send(await presented(member, params.id, version))
    },
  )

  app.get(
    '/agreements/:id/versions/:version',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getVersion',
        tags,
        summary: 'Read a version',
        description: 'One version of an agreement, if the caller may see it.',
        params: VersionParams,
        response: { 200: AgreementVersion },
      },
    },
    ({ member, params }) => presented(member, params.id, Number(params.version)),
  )

  app.post(
    '/agreements/:id/versions/:version/activate',
    {
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003', 'AGV_003'] },
      schema: {
        operationId: 'activateVersion',
        tags,
        summary: 'Activate a version',
        description:
          'Contracts are signed under this version from now on, and the one that was active is so no longer. Signed contracts stay as they are until their partner accepts the new version.',
        params: VersionParams,
        response: { 200: AgreementVersion },
      },
    },
    async ({ member, params }) => {
      await activateVersion(member, canonicalId(params.id), Number(params.version))
      return await presented(member, params.id, Number(params.version))
    },
  )

  app.delete(
    '/agreements/:id/versions/:version',
    {
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003', 'AGV_001', 'AGV_002'] },
      schema: {
        operationId: 'deleteVersion',
        tags,
        summary: 'Delete a version',
        description:
          'Only a version that no contract stands or waits on can be deleted, and never the last one. Its number is not used again.',
        params: VersionParams,
        response: { 204: Type.Null({ description: 'It is gone.' }) },
      },
    },
    async ({ member, params }, reply) => {
      await deleteVersion(member, canonicalId(params.id), Number(params.version))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/agreements/:id/versions/:version/difference/:other',
    {
      config: { access: 'member', refusals: ['LIM_001'] },
      schema: {
        operationId: 'compareVersions',
        tags,
        summary: 'Compare two versions',
        description:
          'What changed in the words from this version to another one, paragraph by paragraph. Where the words of a document can not be had, as of a link or a picture, the answer says so.',
        params: ComparedParams,
        response: { 200: VersionDifference },
      },
    },
    async ({ member, params }) =>
      compareVersions(
        member,
        await visibleAgreement(member, params.id),
        Number(params.version),
        Number(params.other),
      ),
  )

  app.get(
    '/agreements/:id/versions/:version/document',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getVersionDocument',
        tags,
        summary: 'Open the document of a version',
        description: 'Leads to the text of this version. A version without a document is answered with 404.',
        params: VersionParams,
        response: { 302: ToDocument },
      },
    },
    async ({ member, params }, reply) => {
      const ctx = member
      const { id } = await visibleAgreement(ctx, params.id)
      const version = (await findVersion(ctx, id, Number(params.version))) ?? refuse('NFD_001')
      return reply.header('cache-control', 'no-store').redirect(locationOf(ctx, version))
    },
  )

  app.get(
    '/agreements/:id/document',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getAgreementDocument',
        tags,
        summary: 'Open the document of an agreement',
        description:
          'Leads to the text of the active version. An agreement without an active version, or whose version has no document, is answered with 404.',
        params: AgreementParams,
        response: { 302: ToDocument },
      },
    },
    async ({ member, params }, reply) => {
      const ctx = member
      const agreement = await visibleAgreement(ctx, params.id)
      if (!agreement.active) refuse('NFD_001')
      return reply.header('cache-control', 'no-store').redirect(locationOf(ctx, agreement))
    },
  )
}
