-- The next step joins nearly everything.
analyze accounts, agreements, contracts, marketplaces, users, issued_ids;
