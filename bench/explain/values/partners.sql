select partner_id as id, partners.name, contact.name as "contacts.name", contact.email as "contacts.email",
  contact.tags[1] as "contacts.tags", type, role, status, public,
  program as "stats.contracts.program", distribution as "stats.contracts.distribution",
  service as "stats.contracts.service", syndication as "stats.contracts.syndication", listings as "stats.listings"
from partners
left join lateral (
  select users.name, users.email::text, tags from memberships join users on users.id = user_id
  where memberships.account_id = partner_id and tags <> '{}'
  limit 1
) contact on true
where partners.account_id = $1
order by partner_id
limit 3000
