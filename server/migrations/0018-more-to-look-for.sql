-- Contracts are also found by the version they are on, by when they end, and by what their issuer noted about them.
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
  end as turn,
  c.version, c.expire_at,
  -- The internal note is the issuer's alone.
  case viewer.party when 'issuer' then c.note end as note
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

alter table contract_parties
  add column version   integer,
  add column expire_at timestamptz,
  add column note      text;

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
    signed_by = excluded.signed_by, searched = excluded.searched, turn = excluded.turn,
    version = excluded.version, expire_at = excluded.expire_at, note = excluded.note;

  delete from contract_updates u
  where u.contract_id = any(contracts_changed)
    and not exists (
      select from contracts_behind b where b.contract_id = u.contract_id and b.account_id = u.account_id);

  insert into contract_updates
  select account_id, contract_id from contracts_behind where contract_id = any(contracts_changed)
  on conflict do nothing;
end $$;

-- Each row is written anew, and would be in each of these indexes; they are built again in one go, as they were.
drop index contract_parties_by_contract, contract_parties_by_creation, contract_parties_by_name,
  contract_parties_by_type, contract_parties_by_status, contract_parties_by_partner, contract_parties_by_partner_name,
  contract_parties_by_agreement, contract_parties_by_agreement_name, contract_parties_by_issuer,
  contract_parties_by_issuer_name, contract_parties_by_owner, contract_parties_by_source, contract_parties_by_product,
  contract_parties_by_referral, contract_parties_by_author, contract_parties_by_signee, contract_parties_by_owner_name,
  contract_parties_by_marketplace, contract_parties_by_text, contract_parties_by_turn, contract_parties_waiting;

update contract_parties p set version = v.version, expire_at = v.expire_at, note = v.note
from contract_viewers v
where v.account_id = p.account_id and v.contract_id = p.contract_id
  and (v.version is not null or v.expire_at is not null or v.note is not null);

create index contract_parties_by_contract on contract_parties (contract_id);
create index contract_parties_by_creation on contract_parties (account_id, created_at, contract_id);
create index contract_parties_by_name on contract_parties (account_id, name, created_at, contract_id);
create index contract_parties_by_type on contract_parties (account_id, type, created_at, contract_id);
create index contract_parties_by_status on contract_parties (account_id, status, created_at, contract_id);
create index contract_parties_by_partner on contract_parties (account_id, partner_id, created_at, contract_id);
create index contract_parties_by_partner_name on contract_parties (account_id, partner_name, created_at, contract_id);
create index contract_parties_by_agreement on contract_parties (account_id, agreement_id, created_at, contract_id);
create index contract_parties_by_agreement_name on contract_parties (account_id, agreement_name, created_at, contract_id);
create index contract_parties_by_issuer on contract_parties (account_id, issuer_id, created_at, contract_id);
create index contract_parties_by_issuer_name on contract_parties (account_id, issuer_name, created_at, contract_id);
create index contract_parties_by_owner on contract_parties (account_id, owner_id, created_at, contract_id);
create index contract_parties_by_source on contract_parties (account_id, source_id, created_at, contract_id)
  where source_id is not null;
create index contract_parties_by_product on contract_parties (account_id, product_id, created_at, contract_id)
  where product_id is not null;
create index contract_parties_by_referral on contract_parties (account_id, referral_agreement_id, created_at, contract_id)
  where referral_agreement_id is not null;
create index contract_parties_by_author on contract_parties (account_id, created_by, created_at, contract_id);
create index contract_parties_by_signee on contract_parties (account_id, signed_by, created_at, contract_id);
create index contract_parties_by_owner_name on contract_parties (account_id, owner_name, created_at, contract_id);
create index contract_parties_by_marketplace on contract_parties (account_id, marketplace_id, created_at, contract_id);
create index contract_parties_by_text on contract_parties using gin (account_id, searched gin_trgm_ops);
create index contract_parties_by_turn on contract_parties (account_id, turn, created_at, contract_id)
  where turn is not null;
create index contract_parties_waiting on contract_parties (account_id, partner_id) where turn = 'you';

create index contract_parties_by_version on contract_parties (account_id, version, created_at, contract_id);
create index contract_parties_by_expiry on contract_parties (account_id, expire_at, created_at, contract_id);
create index contract_parties_with_note on contract_parties (account_id, created_at, contract_id)
  where note is not null;
