-- What follows joins everything with everything, and plans better when it knows how much there is.
analyze accounts, agreements, contracts, marketplaces, users, issued_ids;
