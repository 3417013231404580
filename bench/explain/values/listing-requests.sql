select r.id, r.type, r.state, l.status, r.created_at as created, r.updated_at as updated,
  c.id as "contract.id", c.name as "contract.name", l.product_id as "product.id", p.name as "product.name",
  p.version as "product.version", l.marketplace_id as "marketplace.id", mp.name as "marketplace.name",
  l.vendor_id as "vendor.id", vendor.name as "vendor.name", l.provider_id as "provider.id",
  provider.name as "provider.name", l.id as "listing.id", c.id as "listing.contract.id", c.name as "listing.contract.name",
  l.marketplace_id as "listing.contract.marketplace.id", mp.name as "listing.contract.marketplace.name",
  l.product_id as "listing.product.id", p.name as "listing.product.name", p.version as "listing.product.version",
  l.marketplace_id as "listing.marketplace.id", mp.name as "listing.marketplace.name", l.vendor_id as "listing.vendor.id",
  vendor.name as "listing.vendor.name", l.provider_id as "listing.provider.id", provider.name as "listing.provider.name"
from listing_requests r
join listings l on l.id = r.listing_id
join contracts c on c.id = l.contract_id
join products p on p.id = l.product_id
join marketplaces mp on mp.id = l.marketplace_id
join accounts vendor on vendor.id = l.vendor_id
join accounts provider on provider.id = l.provider_id
where l.provider_id = $1 or l.vendor_id = $1
order by r.id
limit 3000
