import { Form, FormChanges, FormVersion, NewForm } from '@entente/shared/api/forms.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { formList } from '@entente/shared/lists/forms.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { createForm } from './create-form.ts'
import { deleteForm } from './delete-form.ts'
import { editForm } from './edit-form.ts'
import { type FormRow, findForm, listForms, listVersions } from './form-queries.ts'
import { presentForm, presentFormVersion } from './present-form.ts'

const tags = ['Forms']
const FormParams = Type.Object({
  id: Type.String({ description: 'Identifier of the form, in any case.' }),
})
const VersionNumber = Type.String({ pattern: '^\\d{1,9}$', description: 'Number of a version.' })

const visibleForm = async (ctx: MemberCtx, id: string): Promise<FormRow> =>
  (await findForm(ctx, canonicalId(id))) ?? refuse('NFD_001')

export const formRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/forms',
    {
      config: { access: 'member', list: formList, refusals: [] },
      schema: {
        operationId: 'listForms',
        tags,
        summary: 'List forms',
        description: 'Forms that the account owns, and those that agreements ask which are open to it.',
        response: { 200: Type.Array(Form) },
      },
    },
    async (request, reply) => {
      const ctx = request.member
      const list = listRequest(request)
      return replyPage(reply, list, await listForms(ctx, list), {
        schema: Form,
        present: (row) => presentForm(row, ctx),
      })
    },
  )

  app.post(
    '/forms',
    {
      config: { access: 'member', refusals: ['ACC_001', 'LIM_001'] },
      schema: {
        operationId: 'createForm',
        tags,
        summary: 'Create a form',
        description: 'A form with its first version. It asks nobody before it is attached to an agreement.',
        body: NewForm,
        response: { 201: Form },
      },
    },
    async ({ member, body }, reply) => {
      const id = await createForm(member, body)
      return reply.code(201).send(presentForm(await visibleForm(member, id), member))
    },
  )

  app.get(
    '/forms/:id',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getForm',
        tags,
        summary: 'Read a form',
        description: 'A form with what it asks now.',
        params: FormParams,
        querystring: Type.Object({ version: Type.Optional(VersionNumber) }),
        response: {
          200: Form,
          302: Type.Null({ description: 'The version that was asked for is at the address in `Location`.' }),
        },
      },
    },
    async ({ member, params, query }, reply) => {
      const form = await visibleForm(member, params.id)
      if (query.version === undefined) return presentForm(form, member)
      return reply.redirect(`/public/v1/forms/${form.id}/versions/${query.version}`)
    },
  )

  for (const [method, operationId] of [
    ['PUT', 'editForm'],
    ['PATCH', 'patchForm'],
  ] as const)
    app.route({
      method,
      url: '/forms/:id',
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003', 'LIM_001'] },
      schema: {
        operationId,
        tags,
        summary: 'Change a form',
        description: 'Another schema makes a new version; what was answered before stays as it is.',
        params: FormParams,
        body: FormChanges,
        response: { 200: Form },
      },
      handler: async ({ member, params, body }) => {
        await editForm(member, canonicalId(params.id), body)
        return presentForm(await visibleForm(member, params.id), member)
      },
    })

  app.delete(
    '/forms/:id',
    {
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003', 'FRM_001'] },
      schema: {
        operationId: 'deleteForm',
        tags,
        summary: 'Delete a form',
        description: 'Only a form that no agreement asks and that was never answered can be deleted.',
        params: FormParams,
        response: { 204: Type.Null({ description: 'It is gone.' }) },
      },
    },
    async ({ member, params }, reply) => {
      await deleteForm(member, canonicalId(params.id))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/forms/:id/versions',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'listFormVersions',
        tags,
        summary: 'List the versions of a form',
        description: 'What the form asked at what time, newest first.',
        params: FormParams,
        response: { 200: Type.Array(FormVersion) },
      },
    },
    async ({ member, params }) =>
      (await listVersions(member, (await visibleForm(member, params.id)).id)).map(presentFormVersion),
  )

  app.get(
    '/forms/:id/versions/:version',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getFormVersion',
        tags,
        summary: 'Read one version of a form',
        description: 'What the form asked in this version.',
        params: Type.Object({ ...FormParams.properties, version: VersionNumber }),
        response: { 200: FormVersion },
      },
    },
    async ({ member, params }) => {
      const versions = await listVersions(member, (await visibleForm(member, params.id)).id)
      const wanted = versions.find(({ version }) => version === Number(params.version))
      return presentFormVersion(wanted ?? refuse('NFD_001'))
    },
  )
}
