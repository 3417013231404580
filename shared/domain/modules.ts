/** What a group may open, by the identifiers that existing clients know (domain: section 16.3, D-47). */
export const MODULES = {
  'MD-0001': 'Account',
  'MD-0002': 'Products',
  'MD-0003': 'Listings',
  'MD-0004': 'Marketplaces',
  'MD-0005': 'Partners',
  'MD-0006': 'Catalog',
  'MD-0007': 'Integrations',
  'MD-0008': 'News',
  'MD-0009': 'Customers',
  'MD-0010': 'Subscriptions',
  'MD-0011': 'Usage',
  'MD-0012': 'Reports',
  'MD-0023': 'Helpdesk',
  'MD-0024': 'DevOps',
  'MD-0032': 'Leads',
} as const
