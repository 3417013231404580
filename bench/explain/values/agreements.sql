select g.id, title, title as name, g.type, v.active, g.owner_id as "owner.id", o.name as "owner.name",
  case g.owner_id when $1 then (select owner_id from contracts c where c.agreement_id = g.id and c.bound limit 1)
    else g.owner_id end as "partner.id",
  mp.id as "marketplace.id", mp.name as "marketplace.name", parent_id as "parent.id", null::text as "forms.id",
  null::text as "forms.type", case g.owner_id when $1 then (
    select count(*) from contracts c where c.agreement_id = g.id) end as "stats.contracts", g.created_at as created, g.updated_at as updated
from agreements g
join accounts o on o.id = g.owner_id
join agreement_versions v on v.agreement_id = g.id
left join marketplaces mp on mp.id = g.marketplace_id
where g.owner_id = $1 or exists (select from contracts c where c.agreement_id = g.id and c.owner_id = $1)
order by g.id
limit 3000
