select c.id, c.name, c.type, c.status, c.kind, parties.turn,
  exists (select from contract_updates u where u.account_id = $1 and u.contract_id = c.id) as update_available,
  c.version, c.expire_at, case c.issuer_id when $1 then c.note end as note,
  c.agreement_id as "agreement.id", g.title as "agreement.name",
  g.owner_id as "agreement.owner.id", l.product_group_id as "agreement.product_groups.id",
  l.product_id as "agreement.product_groups.products.id", g.sourcing_agreement_id as "agreement.sourcing_agreement.id",
  sourced.type as "agreement.sourcing_agreement.type", c.issuer_id as "issuer.id", issuer.name as "issuer.name",
  c.owner_id as "owner.id", owner.name as "owner.name",
  case c.issuer_id when $1 then c.owner_id else c.issuer_id end as "partner.id",
  case c.issuer_id when $1 then owner.name else issuer.name end as "partner.name",
  case when c.type = 'distribution' then mp.id end as "marketplace.id",
  case when c.type = 'distribution' then mp.name end as "marketplace.name",
  referral.agreement_id as "referral.agreement.id", c.listing_id as "sourcing.listing.id",
  c.product_id as "sourcing.product.id", product.name as "sourcing.product.name",
  case when c.type <> 'distribution' then mp.id end as "sourcing.marketplace.id",
  case when c.type <> 'distribution' then mp.name end as "sourcing.marketplace.name",
  c.created_at as "events.created.at", c.created_by as "events.created.by.id", creator.name as "events.created.by.name",
  c.signed_by as "events.signed.by.id", signee.name as "events.signed.by.name"
from contracts c
join contract_parties parties on parties.contract_id = c.id and parties.account_id = $1
join agreements g on g.id = c.agreement_id
join accounts issuer on issuer.id = c.issuer_id
join accounts owner on owner.id = c.owner_id
left join agreements sourced on sourced.id = g.sourcing_agreement_id
left join marketplaces mp on mp.id = c.marketplace_id
left join contracts referral on referral.id = c.referral_contract_id
left join products product on product.id = c.product_id
left join users creator on creator.id = c.created_by
left join users signee on signee.id = c.signed_by
left join lateral (
  select link.product_group_id, member.product_id
  from agreement_product_groups link
  left join product_group_products member using (product_group_id)
  where link.agreement_id = c.agreement_id
  limit 1
) l on true
where c.issuer_id = $1 or c.owner_id = $1 and c.bound
-- Some of the few that were born from a referral are to be among them.
order by c.referral_contract_id is null or hashtext(c.id) % 40 <> 0, c.id
limit 3000
