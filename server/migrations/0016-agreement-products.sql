-- Products of the groups that an agreement is linked with, and whether they are listed on a linked marketplace, which is what
-- its partners find in their catalogue (domain: section 5.4). The one place that says so; a product in two of the groups
-- stands here twice.
create view agreement_products as
select linked.agreement_id, member.product_id, exists (
    select from agreement_marketplaces place
    join listings l on l.marketplace_id = place.marketplace_id and l.product_id = member.product_id
    where place.agreement_id = linked.agreement_id and l.status = 'listed'
  ) as listed
from agreement_product_groups linked
join product_group_products member on member.product_group_id = linked.product_group_id;
