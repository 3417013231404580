import { type Static, Type } from 'typebox'
import { NamedReference } from './common.ts'

export const Product = Type.Object(
  {
    id: Type.String({ description: 'Identifier, PRD-….' }),
    name: Type.String({ description: 'Name.' }),
    icon: Type.Union([Type.String(), Type.Null()], { description: 'Path of its picture, null without one.' }),
    status: Type.Enum(['draft', 'published', 'endofsale'], { description: 'Whether it can be sold.' }),
    description: Type.String({ description: 'What it is.' }),
    category: Type.Union([NamedReference, Type.Null()], { description: 'What kind of product it is.' }),
  },
  { description: 'Something a vendor sells.' },
)
export type Product = Static<typeof Product>
