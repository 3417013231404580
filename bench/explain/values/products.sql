select p.id, p.name, p.external_id, p.status, p.purchase_model, p.owner_id as "owner.id", owner.name as "owner.name",
  p.category_id as "category.id", p.owner_id = $1 as "visibility.owner", true as "visibility.listing",
  p.created_at as "events.created.at", p.published_at as "events.published.at", p.updated_at as "events.updated.at"
from products p
join accounts owner on owner.id = p.owner_id
where p.owner_id = $1 or p.id in (select product_id from listings where provider_id = $1 and status = 'listed')
order by p.id
limit 3000
