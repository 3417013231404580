-- Products as far as agreements show them (domain: section 14.7).
create table categories (
  id   text primary key,
  name text collate "und-x-icu" not null
);

alter table products
  add column description text not null default '',
  add column icon        text,
  add column category_id text references categories;
create index products_by_category on products (category_id) where category_id is not null;
create index listings_by_marketplace on listings (marketplace_id, product_id) where status = 'listed';
