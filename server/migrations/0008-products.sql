-- Products as far as agreements show them (domain: section 14.7).
create table categories (
  id   text primary key,
  name text collate "und-x-icu" not null
);

alter table products
  add column description text not null default '',
  add column icon        text,
  add column category_id text references categories;
create index agreements_by_parent on agreements (parent_id) where parent_id is not null;
create index products_by_category on products (category_id) where category_id is not null;
create index listings_by_marketplace on listings (marketplace_id, product_id) where status = 'listed';

-- Which agreements an account sees in its lists, also the one way to ask it in other statements (domain: section 5.7).
create view agreement_viewers as
select owner_id as account_id, id as agreement_id from agreements
union all
select c.owner_id, c.agreement_id from contracts c
where c.bound and c.type in ('program', 'service') and c.status in ('pending', 'active')
union all
select c.owner_id, d.id from contracts c join agreements d on d.parent_id = c.agreement_id
where c.type = 'program' and c.status = 'active'
union all
select c.owner_id, s.sourcing_agreement_id from contracts c join agreements s on s.id = c.agreement_id
where c.type = 'service' and c.status = 'active' and s.sourcing_agreement_id is not null;
