-- Whose act a contract waits for. The lifecycles in shared/domain/contracts say it; a test holds this against them.
create function contract_turn(type text, status text, expired boolean) returns text language sql immutable as $$
  select case
    when status = 'enrolling' and type = 'distribution' then 'partner'
    when status = 'pending' and type in ('distribution', 'syndication') then 'issuer'
    -- An offer that nobody answered in time is the issuer's again: to be prolonged, or taken back (domain: section 7.8).
    when status = 'pending' and type in ('program', 'service') then case when expired then 'issuer' else 'partner' end
  end
$$;

-- The same view as before, and for each viewer whether the contract waits for it or for the other party.
create or replace view contract_viewers as
select
  viewer.account_id, c.id as contract_id, viewer.partner_id, viewer.partner_name,
  c.name, c.type, c.status, c.kind, c.created_at,
  c.agreement_id, g.title as agreement_name,
  c.issuer_id, issuer.name as issuer_name,
  c.owner_id, owner.name as owner_name,
  marketplace.id as marketplace_id,
  case when c.type <> 'distribution' then c.marketplace_id end as source_id,
  c.product_id, referral.agreement_id as referral_agreement_id, c.created_by, c.signed_by,
  translate(lower(concat_ws(e'\x1f', c.id, c.name, c.agreement_id, g.title, c.issuer_id, issuer.name, owner.name,
    marketplace.id, marketplace.name, creator.name, signee.name) collate "und-x-icu"), 'ς', 'σ') as searched,
  case contract_turn(c.type, c.status, c.expired_at is not null)
    when viewer.party then 'you'
    when viewer.other then 'partner'
  end as turn
from contracts c
join agreements g on g.id = c.agreement_id
join accounts issuer on issuer.id = c.issuer_id
join accounts owner on owner.id = c.owner_id
-- The marketplace of other contracts is that of their sourcing (domain: section 7.1).
left join marketplaces marketplace on marketplace.id = c.marketplace_id and c.type = 'distribution'
left join contracts referral on referral.id = c.referral_contract_id
left join users creator on creator.id = c.created_by
left join users signee on signee.id = c.signed_by
cross join lateral (
  values
    (c.issuer_id, c.owner_id, owner.name, 'issuer', 'partner', true),
    (c.owner_id, c.issuer_id, issuer.name, 'partner', 'issuer', c.bound and c.owner_id <> c.issuer_id)
) as viewer (account_id, partner_id, partner_name, party, other, sees)
where viewer.sees;

alter table contract_parties add column turn text;
update contract_parties p set turn = v.turn
from contract_viewers v
where v.account_id = p.account_id and v.contract_id = p.contract_id and v.turn is not null;
create index contract_parties_by_turn on contract_parties (account_id, turn, created_at, contract_id)
  where turn is not null;
-- How many of a partner's contracts wait for the viewer is counted within this index.
create index contract_parties_waiting on contract_parties (account_id, partner_id) where turn = 'you';

-- Contracts in force on another version than the active one, for each party that sees them (domain: section 7.5). A table
-- of its own, because a new version concerns all contracts of its agreement, and rows of `contract_parties` are wide.
create view contracts_behind as
select p.account_id, c.id as contract_id, c.agreement_id
from contracts c
join agreement_versions a on a.agreement_id = c.agreement_id and a.active
join contract_parties p on p.contract_id = c.id
-- A referral follows the program contract that it led to, and takes no versions of its own.
where c.status = 'active' and c.version <> a.version and c.type <> 'referral';

create table contract_updates (
  account_id  text not null,
  contract_id text not null references contracts on delete cascade,
  primary key (account_id, contract_id)
);
create index contract_updates_by_contract on contract_updates (contract_id);
insert into contract_updates select account_id, contract_id from contracts_behind;

create or replace function refresh_contract_parties(contracts_changed text[]) returns void language plpgsql as $$
begin
  delete from contract_parties p
  where p.contract_id = any(contracts_changed)
    and not exists (
      select from contract_viewers v where v.contract_id = p.contract_id and v.account_id = p.account_id);

  insert into contract_parties select * from contract_viewers where contract_id = any(contracts_changed)
  on conflict (account_id, contract_id) do update set
    partner_id = excluded.partner_id, partner_name = excluded.partner_name, name = excluded.name,
    type = excluded.type, status = excluded.status, kind = excluded.kind, created_at = excluded.created_at,
    agreement_id = excluded.agreement_id, agreement_name = excluded.agreement_name,
    issuer_id = excluded.issuer_id, issuer_name = excluded.issuer_name,
    owner_id = excluded.owner_id, owner_name = excluded.owner_name, marketplace_id = excluded.marketplace_id,
    source_id = excluded.source_id, product_id = excluded.product_id,
    referral_agreement_id = excluded.referral_agreement_id, created_by = excluded.created_by,
    signed_by = excluded.signed_by, searched = excluded.searched, turn = excluded.turn;

  delete from contract_updates u
  where u.contract_id = any(contracts_changed)
    and not exists (
      select from contracts_behind b where b.contract_id = u.contract_id and b.account_id = u.account_id);

  insert into contract_updates
  select account_id, contract_id from contracts_behind where contract_id = any(contracts_changed)
  on conflict do nothing;
end $$;

create function version_changed() returns trigger language plpgsql as $$
declare
  agreement text := coalesce(new.agreement_id, old.agreement_id);
begin
  delete from contract_updates u
  using contracts c
  where c.id = u.contract_id and c.agreement_id = agreement
    and not exists (
      select from contracts_behind b where b.contract_id = u.contract_id and b.account_id = u.account_id);

  insert into contract_updates
  select account_id, contract_id from contracts_behind where agreement_id = agreement
  on conflict do nothing;
  return null;
end $$;
-- At the end of the transaction: in its middle, when one version has made way for another, no contract is behind.
create constraint trigger version_changed after insert or update or delete on agreement_versions
  deferrable initially deferred for each row execute function version_changed();
