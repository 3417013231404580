import type { ListingRequestType } from '@entente/shared/domain/listings.ts'

/** What was done with a request; one that lapsed was canceled when the contract of its listing ended. */
type Happening = 'create' | 'submit' | 'refine' | 'deploy' | 'complete' | 'cancel' | 'lapse'

export interface RequestSeed {
  readonly listing: string
  readonly type: ListingRequestType
  readonly note?: string
  /** What was done, each so many days ago, in this order. */
  readonly acts: readonly (readonly [what: Happening, daysAgo: number])[]
  /** Somebody of the provider sees to it. */
  readonly assigned?: true
}

/** What vendors ask of the providers of their listings, in the order in which they asked for each. */
export const LISTING_REQUESTS: readonly RequestSeed[] = [
  {
    listing: 'LST-588-932-001',
    type: 'new',
    note: 'Our first on your marketplace.',
    acts: [
      ['create', 570],
      ['submit', 569],
      ['deploy', 566],
      ['complete', 564],
    ],
    assigned: true,
  },
  {
    listing: 'LST-588-932-002',
    type: 'update',
    note: 'Folders can be shared with guests now.',
    acts: [
      ['create', 4],
      ['submit', 3],
    ],
  },
  {
    listing: 'LST-531-269-006',
    type: 'remove',
    note: 'Nobody writes to tape any more.',
    acts: [
      ['create', 60],
      ['submit', 59],
      ['deploy', 57],
      ['complete', 56],
    ],
  },
  {
    listing: 'LST-920-662-005',
    type: 'new',
    acts: [
      ['create', 428],
      ['submit', 427],
      ['cancel', 420],
    ],
  },
  {
    listing: 'LST-920-662-005',
    type: 'new',
    note: 'With a description in all Nordic languages.',
    acts: [
      ['create', 9],
      ['submit', 8],
      ['refine', 5],
    ],
    assigned: true,
  },
  {
    listing: 'LST-241-997-004',
    type: 'new',
    note: 'The scorecard goes well with the pipeline.',
    acts: [
      ['create', 12],
      ['submit', 11],
      ['deploy', 6],
    ],
    assigned: true,
  },
  {
    listing: 'LST-121-639-001',
    type: 'update',
    note: 'A new logo.',
    acts: [
      ['create', 80],
      ['submit', 79],
      ['lapse', 75],
    ],
  },
  {
    listing: 'LST-077-605-003',
    type: 'remove',
    note: 'The recorder will be part of the desk.',
    acts: [
      ['create', 2],
      ['submit', 1],
    ],
  },
  { listing: 'LST-487-000-001', type: 'update', acts: [['create', 1]] },
  {
    listing: 'LST-724-890-001',
    type: 'update',
    note: 'New screenshots.',
    acts: [
      ['create', 20],
      ['submit', 19],
      ['deploy', 17],
      ['complete', 16],
    ],
  },
  {
    listing: 'LST-319-684-001',
    type: 'remove',
    note: 'Marisol sells it in schools by itself.',
    acts: [
      ['create', 3],
      ['submit', 2],
    ],
    assigned: true,
  },
  {
    listing: 'LST-477-287-001',
    type: 'update',
    acts: [
      ['create', 7],
      ['submit', 6],
      ['deploy', 2],
    ],
    assigned: true,
  },
]
