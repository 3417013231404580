-- What was accepted under each signed contract; some accepted an older version before.
insert into contract_versions (contract_id, version, signee_id, accepted_at, description_sha256, ip)
select contract.id, contract.version - before, contract.signed_by, contract.signed_at - before * interval '5 hours',
  encode(sha256(convert_to(agreement.description, 'UTF8')), 'hex'),
  '192.0.2.' || pg_temp.draw('address', hashtext(contract.id), 250)
from contracts contract
join agreements agreement on agreement.id = contract.agreement_id
cross join lateral generate_series(0, case when contract.version > 1 and contract.kind = 'production' then 1 else 0 end) before
where contract.signed_at is not null;

-- Nobody knows the codes, so nobody can copy the links of these.
insert into activations (contract_id, code_hash, used_at)
select id, sha256(id::bytea), case when status <> 'pending' then updated_at end
from contracts
where type in ('program', 'service');
