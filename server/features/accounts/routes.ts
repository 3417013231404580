import { Account, User } from '@entente/shared/api/accounts.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { accountList, userList } from '@entente/shared/lists/accounts.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { findAccount, listAccounts } from './account-queries.ts'
import { presentAccount } from './present-account.ts'
import { presentUser } from './present-user.ts'
import { listUsers } from './user-queries.ts'

const tags = ['Accounts']
const AccountParams = Type.Object({
  id: Type.String({ description: 'Identifier of the account, in any case.' }),
})

export const accountRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/accounts',
    {
      config: { access: 'member', list: accountList, refusals: [] },
      schema: {
        operationId: 'listAccounts',
        tags,
        summary: 'List your accounts',
        description:
          'The accounts the caller works in: those of a person, or the one a token acts for. Partners are not among them.',
        response: { 200: Type.Array(Account) },
      },
    },
    async (request, reply) => {
      const list = listRequest(request)
      return replyPage(reply, list, await listAccounts(request.member, list), {
        schema: Account,
        present: presentAccount,
      })
    },
  )

  app.get(
    '/accounts/:id',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getAccount',
        tags,
        summary: 'Read an account',
        description: 'One of the accounts the caller works in.',
        params: AccountParams,
        response: { 200: Account },
      },
    },
    async ({ member, params }) =>
      presentAccount((await findAccount(member, canonicalId(params.id))) ?? refuse('NFD_001')),
  )

  app.get(
    '/accounts/:id/users',
    {
      config: { access: 'member', list: userList, refusals: [] },
      schema: {
        operationId: 'listUsers',
        tags,
        summary: 'List the users of an account',
        description: 'Everybody who works in one of your accounts, or was asked to.',
        params: AccountParams,
        response: { 200: Type.Array(User) },
      },
    },
    async (request, reply) => {
      const ctx = request.member
      const account = (await findAccount(ctx, canonicalId(request.params.id))) ?? refuse('NFD_001')
      const list = listRequest(request)
      return replyPage(reply, list, await listUsers(ctx, account.id, list), {
        schema: User,
        present: presentUser,
      })
    },
  )
}
