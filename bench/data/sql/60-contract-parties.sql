-- Triggers keep these rows, one contract at a time; here they are made at once.
insert into contract_parties select * from contract_viewers;
insert into contract_updates select account_id, contract_id from contracts_behind;
