import { type Static, Type } from 'typebox'
import { NamedReference } from './common.ts'

/** Why the words of a document can not be had. */
const UNREADABLE = ['none', 'elsewhere', 'no_text', 'unknown_format', 'too_long', 'broken'] as const
export type Unreadable = (typeof UNREADABLE)[number]

const CHANGES = ['same', 'added', 'removed'] as const

const Words = Type.Object(
  {
    change: Type.Enum(CHANGES, { description: 'What became of these words.' }),
    text: Type.String({ description: 'The words.' }),
  },
  { description: 'Words of a paragraph.' },
)

const Paragraph = Type.Object(
  {
    change: Type.Enum([...CHANGES, 'changed'], { description: 'What became of the paragraph.' }),
    words: Type.Array(Words, { description: 'Its words; those of a changed paragraph piece by piece.' }),
  },
  { description: 'A paragraph of both texts, or of one of them.' },
)
export type Paragraph = Static<typeof Paragraph>

const Side = Type.Object(
  {
    version: Type.Integer({ description: 'Number of the version.' }),
    unreadable: Type.Union([Type.Enum(UNREADABLE), Type.Null()], {
      description: 'Why its words can not be had, null where they can.',
    }),
  },
  { description: 'One of the two versions.' },
)

export const VersionDifference = Type.Object(
  {
    agreement: NamedReference,
    before: Side,
    after: Side,
    paragraphs: Type.Union([Type.Array(Paragraph), Type.Null()], {
      description: 'Both texts as one, null unless the words of both can be had.',
    }),
  },
  { description: 'What changed from one version of an agreement to another.' },
)
export type VersionDifference = Static<typeof VersionDifference>
