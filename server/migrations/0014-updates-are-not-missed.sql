-- What a contract is behind follows from two rows, its own and that of the active version. Whoever changes the one waits
-- for whoever is changing the other, as those who sign do; otherwise neither sees what the other is about to write.
create or replace function contract_changed() returns trigger language plpgsql as $$
begin
  perform from agreements where id = new.agreement_id for share;
  perform refresh_contract_parties(array[new.id]);
  return null;
end $$;

-- And what was missed until now.
delete from contract_updates u
where not exists (select from contracts_behind b where b.contract_id = u.contract_id and b.account_id = u.account_id);
insert into contract_updates select account_id, contract_id from contracts_behind on conflict do nothing;
