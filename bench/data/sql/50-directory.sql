-- What the Directory keeps of every relation, counted by the rules of the store that keeps it.
insert into partners (account_id, partner_id, status, name, type, role, public, external_id, program, distribution, service,
  syndication, listings, since, created_at)
with between_us as (
  select issuer_id as account_id, owner_id as partner_id, true as issued, type, status, enrolled_at, created_at from contracts
  union all
  select owner_id, issuer_id, false, type, status, enrolled_at, created_at from contracts where bound
),
counted as (
  select account_id, partner_id, bool_or(issued) as issued,
    bool_or(type in ('program', 'service') and status = 'active') as active,
    bool_or(type in ('program', 'service') and status = 'pending') as invited,
    bool_or(type in ('program', 'service') and enrolled_at is not null) as was_active,
    min(enrolled_at) filter (where type in ('program', 'service')) as since,
    min(created_at) as created_at,
    count(*) filter (where type = 'program' and status in ('enrolling', 'pending', 'active')) as program,
    count(*) filter (where type = 'distribution' and status in ('enrolling', 'pending', 'active')) as distribution,
    count(*) filter (where type = 'service' and status in ('enrolling', 'pending', 'active')) as service,
    count(*) filter (where type = 'syndication' and status in ('enrolling', 'pending', 'active')) as syndication
  from between_us
  group by account_id, partner_id
),
listed as (
  select provider_id, vendor_id, count(*) as listings
  from listings
  where status = 'listed'
  group by provider_id, vendor_id
)
select k.account_id, k.partner_id, case when active then 'active' when invited then 'invited' else 'ended' end,
  partner.name, partner.type, partner.role, partner.public,
  -- One in three stands in the distributor's books under a number of its own.
  case when issued and hashtext(k.partner_id) % 3 = 0 then 'ERP-' || k.partner_id end,
  program, distribution, service, syndication, coalesce(sold.listings, 0) + coalesce(bought.listings, 0), since, k.created_at
from counted k
join accounts partner on partner.id = k.partner_id
left join listed sold on sold.provider_id = k.account_id and sold.vendor_id = k.partner_id
left join listed bought on bought.provider_id = k.partner_id and bought.vendor_id = k.account_id
where active or invited or was_active;
