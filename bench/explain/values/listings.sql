select l.id, l.status, l.created_at as created, l.updated_at as updated, v.contract_id as "contract.id",
  case when v.contract_id is not null then mp.name end as "contract.marketplace.name",
  l.product_id as "product.id", p.name as "product.name", p.name as "product.name.icontains",
  l.marketplace_id as "marketplace.id", mp.name as "marketplace.name", mp.name as "marketplace.name.icontains",
  l.vendor_id as "vendor.id", vendor.name as "vendor.name", l.provider_id as "provider.id", provider.name as "provider.name",
  pending.id as "pending_request.id", pending.id is null as "pending_request.is_null",
  pending.type as "pending_request.type", pending.state as "pending_request.status"
from listings l
join products p on p.id = l.product_id
join marketplaces mp on mp.id = l.marketplace_id
join accounts vendor on vendor.id = l.vendor_id
join accounts provider on provider.id = l.provider_id
left join contract_parties v on v.contract_id = l.contract_id and v.account_id = $1
left join listing_requests pending on pending.listing_id = l.id and pending.state in ('draft', 'reviewing', 'deploying')
where $1 in (l.vendor_id, l.provider_id)
order by hashtext(l.id)
limit 3000
