select partner_id as id, name, type, role, status, public,
  program as "stats.contracts.program", distribution as "stats.contracts.distribution",
  service as "stats.contracts.service", syndication as "stats.contracts.syndication", listings as "stats.listings"
from partners
where account_id = $1
order by partner_id
limit 3000
