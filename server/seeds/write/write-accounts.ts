import { NO_GRANTS, roleOf } from '@entente/shared/domain/accounts.ts'
import type { Ctx } from '../../platform/context.ts'
import { INDUSTRIES } from '../demo/accounts/account-seed.ts'
import type { ToldAccount } from '../story/accounts.ts'
import { issueIds } from './issue-ids.ts'

/** Writes the companies, each with its Administrators group. */
export async function writeAccounts(ctx: Ctx, accounts: readonly ToldAccount[]): Promise<void> {
  await issueIds(
    ctx,
    accounts.flatMap(({ id }) => [id, administratorsOf(id)]),
  )
  await ctx.db
    .insertInto('accounts')
    .values(
      accounts.map((account) => ({
        id: account.id,
        type: account.type,
        role: roleOf(account.type, account.grants ?? NO_GRANTS),
        placeholder: account.placeholder ?? false,
        name: account.name,
        colour: account.colour,
        description: account.description ?? '',
        overview: account.overview ?? '',
        headquarters: account.headquarters ?? '',
        countries: [...(account.countries ?? [])],
        languages: [...(account.languages ?? [])],
        websites: [...(account.websites ?? [])],
        public: account.public,
        ...(account.grants ?? NO_GRANTS),
        portal_opened_at: account.openedAt,
        created_at: account.createdAt,
        updated_at: account.openedAt ?? account.createdAt,
      })),
    )
    .execute()
  await writeIndustries(ctx, accounts)
  await ctx.db
    .insertInto('groups')
    .values(
      accounts.map(({ id }) => ({
        id: administratorsOf(id),
        account_id: id,
        name: 'Administrators',
        system: true,
      })),
    )
    .execute()
}

async function writeIndustries(ctx: Ctx, accounts: readonly ToldAccount[]): Promise<void> {
  const industries = Object.entries(INDUSTRIES).map(([id, name]) => ({ id, name }))
  await issueIds(
    ctx,
    industries.map(({ id }) => id),
  )
  await ctx.db.insertInto('industries').values(industries).execute()
  await ctx.db
    .insertInto('account_industries')
    .values(
      accounts.flatMap(({ id, industries = [] }) =>
        industries.map((industry_id) => ({ account_id: id, industry_id })),
      ),
    )
    .execute()
}

/** The group of an account carries the account's digits: `UG-469-206-001` is that of PA-469-206. */
export const administratorsOf = (accountId: string) => `UG-${accountId.slice(3)}-001`
