import { Form, FormChanges, FormVersion, NewForm } from '@entente/shared/api/forms.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { formList, formVersionList } from '@entente/shared/lists/forms.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { createForm } from './create-form.ts'
import { deleteForm } from './delete-form.ts'
import { editForm } from './edit-form.ts'
import { type FormRow, findForm, findFormVersion, listForms, listFormVersions } from './form-queries.ts'
import { presentForm, presentFormVersion } from './present-form.ts'

const tags = ['Forms']
const FormParams = Type.Object({
  id: Type.String({ description: 'Identifier of the form, in any case.' }),
})
const AskedVersion = Type.Object({
  version: Type.Optional(
    Type.String({ pattern: '^\\d{1,9}$', description: 'Leads on to this version instead.' }),
  ),
})

/** The form a route is about; what the caller neither owns nor is asked is not found. */
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
        description: 'Forms that the account wrote, and those of distribution agreements that it sees.',
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
        description:
          'A form with its first version, for whoever may make distribution agreements. What it asks is a JSON Schema of an object; where its fields stand in it is the order in which they are asked.',
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
        querystring: AskedVersion,
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

  // Clients of old write PATCH for what others write PUT; both change only what is said (D-62).
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
        description:
          'Changes what is said and leaves the rest. Another schema makes a new version, which is asked from now on; what was filled in stays as it was.',
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
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003', 'FRM_001', 'FRM_002'] },
      schema: {
        operationId: 'deleteForm',
        tags,
        summary: 'Delete a form',
        description: 'Only a form that no agreement asks for and that nobody filled in can be deleted.',
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
      config: { access: 'member', list: formVersionList, refusals: [] },
      schema: {
        operationId: 'listFormVersions',
        tags,
        summary: 'List the versions of a form',
        description: 'All versions for the owner; for others what is asked now and what they once answered.',
        params: FormParams,
        response: { 200: Type.Array(FormVersion) },
      },
    },
    async (request, reply) => {
      const form = await visibleForm(request.member, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listFormVersions(request.member, form.id, list), {
        schema: FormVersion,
        present: (row) => presentFormVersion(row, form),
      })
    },
  )

  app.get(
    '/forms/:id/versions/:version',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getFormVersion',
        tags,
        summary: 'Read a version of a form',
        description: 'What was asked in one version, if the caller may see it.',
        params: Type.Object({
          ...FormParams.properties,
          version: Type.String({ pattern: '^\\d{1,9}$', description: 'Number of the version.' }),
        }),
        response: { 200: FormVersion },
      },
    },
    async ({ member, params }) => {
      const form = await visibleForm(member, params.id)
      const version = await findFormVersion(member, form.id, Number(params.version))
      return presentFormVersion(version ?? refuse('NFD_001'), form)
    },
  )
}
