import { type Static, Type } from 'typebox'
import { AccountReference, NamedReference, worded } from './common.ts'

export const Product = Type.Object(
  {
    id: Type.String({ description: 'Identifier, PRD-….' }),
    name: Type.String({ description: 'Name.' }),
    icon: Type.String({ description: 'Path of its picture, empty without one.' }),
    status: Type.Enum(['draft', 'published', 'endofsale'], { description: 'Whether it can be sold.' }),
    description: Type.String({ description: 'What it is.' }),
    owner: worded(AccountReference, 'The vendor it is of.'),
    category: Type.Optional(
      worded(NamedReference, 'What kind of product it is; missing for one that is of no kind.'),
    ),
  },
  { description: 'Something a vendor sells.' },
)
export type Product = Static<typeof Product>
