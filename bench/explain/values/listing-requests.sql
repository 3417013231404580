select
  r.id, r.type, r.state, l.status, r.created_at as created, r.updated_at as updated, v.contract_id as "contract.id",
  v.name as "contract.name", l.product_id as "product.id", p.name as "product.name", p.version as "product.version",
  l.marketplace_id as "marketplace.id", mp.name as "marketplace.name", r.vendor_id as "vendor.id",
  vendor.name as "vendor.name", r.provider_id as "provider.id", provider.name as "provider.name",
  r.listing_id as "listing.id", v.contract_id as "listing.contract.id", v.name as "listing.contract.name",
  case when v.contract_id is not null then mp.id end as "listing.contract.marketplace.id",
  case when v.contract_id is not null then mp.name end as "listing.contract.marketplace.name",
  l.product_id as "listing.product.id", p.name as "listing.product.name", p.version as "listing.product.version",
  l.marketplace_id as "listing.marketplace.id", mp.name as "listing.marketplace.name",
  r.vendor_id as "listing.vendor.id", vendor.name as "listing.vendor.name", r.provider_id as "listing.provider.id",
  provider.name as "listing.provider.name"
from listing_requests r
join listings l on l.id = r.listing_id
join products p on p.id = l.product_id
join marketplaces mp on mp.id = l.marketplace_id
join accounts vendor on vendor.id = r.vendor_id
join accounts provider on provider.id = r.provider_id
left join contract_parties v on v.contract_id = l.contract_id and v.account_id = $1
where $1 in (r.vendor_id, r.provider_id)
order by hashtext(r.id)
limit 3000
