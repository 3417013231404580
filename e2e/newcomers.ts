import type pg from 'pg'
import { openClient, orThrow } from '../client/index.ts'

/** A company that has somebody before it has signed anything, and what it is offered. */
interface Newcomer {
  readonly email: string
  readonly offer: string
}

let count = 0

/**
 * Offers a contract to a company as Mighty Mick's and puts a user into it who signs in like everybody of the demo. No
 * screen makes such an account yet, so it is made of the one that stands for whoever is invited.
 */
export async function newcomer(
  db: pg.Client,
  url: string,
  name: string,
  agreement = 'AGP-884-348-731',
): Promise<Newcomer> {
  const mick = openClient({ url, token: 'SU-469-206-001:demo-distributor' })
  const { partner, contract } = orThrow(
    await mick.createPartner({
      type: 'vendor',
      name,
      action: 'invite',
      message: 'Welcome to our program.',
      agreement: { id: agreement },
    }),
  )
  count++
  const [user, email] = [`UR-999-999-${String(count).padStart(3, '0')}`, `newcomer${count}@example.com`]
  await db.query('insert into issued_ids values ($1)', [user])
  await db.query(
    `insert into users (id, email, name, password_hash)
     select $1, $2, 'Nova Comer', password_hash from users where email = 'mick@mightymicks.example'`,
    [user, email],
  )
  await db.query(`insert into memberships (account_id, user_id, status) values ($1, $2, 'joined')`, [
    partner.id,
    user,
  ])
  await db.query('update accounts set placeholder = false where id = $1', [partner.id])
  await db.query('update contracts set bound = true where id = $1', [contract.id])
  return { email, offer: contract.id }
}
