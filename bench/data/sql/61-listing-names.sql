-- Triggers keep these names, one listing at a time; here they are written at once.
update listings l set product_name = n.product_name, marketplace_name = n.marketplace_name, vendor_name = n.vendor_name
from listing_names n
where n.id = l.id;

update listing_requests r set
  listing_status = n.listing_status, contract_id = n.contract_id, contract_name = n.contract_name, product_id = n.product_id,
  product_name = n.product_name, product_version = n.product_version, marketplace_id = n.marketplace_id,
  marketplace_name = n.marketplace_name, vendor_name = n.vendor_name
from listing_request_names n
where n.id = r.id;
