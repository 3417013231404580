import { accounts } from './account-seed.ts'

const ALL_GRANTS = { program_create: true, service_create: true, service_delegate: true }

/** Companies with programs of their own. */
export const DISTRIBUTORS = accounts({
  mick: {
    id: 'PA-469-206',
    name: "Mighty Mick's LLC",
    grants: ALL_GRANTS,
    colour: '#18453b',
    description: 'Distributor of business software for companies that are too busy to choose alone.',
    overview:
      "Mighty Mick's started as a gym with one computer and became the distributor that small software makers call first. Every product on our marketplaces was tried by somebody here who had to do real work with it.",
    headquarters: 'Philadelphia',
    countries: ['US', 'CA', 'MX', 'GB', 'DE', 'ES', 'DK', 'FI', 'NO', 'SE', 'JP', 'AU', 'NZ'],
    languages: ['en', 'es', 'de'],
    websites: ['https://mightymicks.example'],
    industries: ['IND-002'],
    public: true,
  },
  ingram: {
    id: 'PA-239-689',
    name: 'Ingram Micro',
    joined: 660,
    grants: ALL_GRANTS,
    colour: '#1570b8',
    description: 'Technology distribution and cloud services around the world.',
    headquarters: 'Irvine, California',
    countries: ['US', 'CA', 'MX', 'BR', 'GB', 'DE', 'FR', 'ES', 'AU', 'IN'],
    languages: ['en'],
    websites: ['https://ingrammicro.example'],
    industries: ['IND-002'],
    public: true,
  },
  nordhavn: {
    id: 'PA-672-093',
    name: 'Nordhavn Distribution A/S',
    joined: 612,
    grants: ALL_GRANTS,
    colour: '#7a1f3d',
    description: 'Cloud distribution for resellers in Denmark, Norway and Sweden.',
    overview:
      'Nordhavn works from the old harbour of Copenhagen with some eighty resellers. We carry few products and know each of them well.',
    headquarters: 'København',
    countries: ['DK', 'NO', 'SE'],
    languages: ['da', 'sv', 'nb', 'en'],
    websites: ['https://nordhavn.example'],
    industries: ['IND-002', 'IND-008'],
    public: true,
  },
})
