select l.id, l.status, l.created_at as created, l.updated_at as updated, l.contract_id as "contract.id",
  mp.name as "contract.marketplace.name", l.product_id as "product.id", p.name as "product.name",
  p.name as "product.name.icontains", l.marketplace_id as "marketplace.id", mp.name as "marketplace.name",
  mp.name as "marketplace.name.icontains", l.vendor_id as "vendor.id", vendor.name as "vendor.name",
  l.provider_id as "provider.id", provider.name as "provider.name", r.id as "pending_request.id",
  r.id is null as "pending_request.is_null", r.type as "pending_request.type", r.state as "pending_request.status"
from listings l
join products p on p.id = l.product_id
join marketplaces mp on mp.id = l.marketplace_id
join accounts vendor on vendor.id = l.vendor_id
join accounts provider on provider.id = l.provider_id
left join listing_requests r on r.listing_id = l.id and r.state in ('draft', 'reviewing', 'deploying')
where l.provider_id = $1 or l.vendor_id = $1
order by l.id
limit 3000
