alter table contracts
  -- The contract it was entered under and ends with: the program of a distribution, the service of what is sourced (D-18).
  add column prerequisite_id text references contracts,
  -- When it was noticed that nobody had answered in time; a later day clears it (domain: section 7.8).
  add column expired_at timestamptz;

update contracts c set prerequisite_id = (
  select p.id
  from contracts p join agreements g on g.parent_id = p.agreement_id
  where g.id = c.agreement_id and p.owner_id = c.owner_id and p.type = 'program' and p.enrolled_at <= c.created_at
  order by p.status = 'active' desc, p.created_at desc
  limit 1
)
where c.type = 'distribution';

update contracts c set prerequisite_id = (
  select p.id
  from contracts p join agreements g on g.id = p.agreement_id
  where g.sourcing_agreement_id = c.agreement_id and p.owner_id = c.owner_id and p.enrolled_at <= c.created_at
  order by p.status = 'active' desc, p.created_at desc
  limit 1
)
where c.type in ('syndication', 'referral');

create index contracts_by_prerequisite on contracts (prerequisite_id) where prerequisite_id is not null;
create index contracts_to_expire on contracts (expire_at)
  where expire_at is not null and expired_at is null and status in ('pending', 'active');

create unique index one_open_referral_per_product
  on contracts (agreement_id, owner_id, product_id)
  where status in ('pending', 'active') and type = 'referral';

-- What can not be entered now is shown only to its owner and to those who have a contract under it (5.7, D-26).
create or replace view agreement_viewers as
select owner_id as account_id, id as agreement_id from agreements
union all
select c.owner_id, c.agreement_id from contracts c
where c.bound and c.type in ('program', 'service') and c.status in ('pending', 'active')
union all
select c.owner_id, c.agreement_id from contracts c
where c.type in ('distribution', 'syndication', 'referral') and c.status in ('enrolling', 'pending', 'active')
union all
select c.owner_id, d.id from contracts c join agreements d on d.parent_id = c.agreement_id
where c.type = 'program' and c.status = 'active'
  and exists (select from agreement_versions v where v.agreement_id = d.id and v.active)
union all
select c.owner_id, s.sourcing_agreement_id from contracts c join agreements s on s.id = c.agreement_id
where c.type = 'service' and c.status = 'active'
  and exists (select from agreement_versions v where v.agreement_id = s.sourcing_agreement_id and v.active);
