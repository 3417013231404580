-- What partners of an agreement find in their catalogue: products in a linked group that are listed on a linked marketplace
-- (domain: section 5.4). The one place that says so; a product in two of the groups stands here twice.
create view agreement_catalogues as
select linked.agreement_id, member.product_id
from agreement_product_groups linked
join product_group_products member on member.product_group_id = linked.product_group_id
where exists (
  select from agreement_marketplaces place
  join listings l on l.marketplace_id = place.marketplace_id and l.product_id = member.product_id
  where place.agreement_id = linked.agreement_id and l.status = 'listed');
