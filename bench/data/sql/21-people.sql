-- Five people at every distributor, one at everybody else.
create temp table person on commit drop as
select pg_temp.user_id(900000000 + person * 100 + number) as id, id as account_id, 900000000 + number as group_number,
  900000000 + person * 100 + number as number
from distributor, generate_series(0, 4) person
union all
select user_id, id, number, number from partner where not placeholder;

insert into users (id, email, name, created_at)
select id, pg_temp.email(name, number), name, timestamptz '2021-12-01 08:00Z'
from person, lateral (select pg_temp.person_name(number) as name) named;

insert into memberships (account_id, user_id, status, tags, joined_at)
select account_id, id, 'joined',
  case pg_temp.draw('contact', number, 4)
    when 0 then '{}' when 1 then array['technical'] when 2 then array['business'] else array['technical', 'business'] end,
  timestamptz '2021-12-01 08:00Z'
from person;

insert into groups (id, account_id, name, system)
select pg_temp.group_id(900000000 + number), id, 'Administrators', true from distributor
union all
select pg_temp.group_id(number), id, 'Administrators', true from partner;

insert into group_members (group_id, user_id)
select pg_temp.group_id(group_number), id from person;
