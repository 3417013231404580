import { type Static, type TObject, type TProperties, Type } from 'typebox'

/** ISO 8601 in UTC with second precision and offset, e.g. `2019-04-30T18:22:00+00:00`. */
export const moment = (description: string) => Type.String({ format: 'date-time', description })

/** A shape in the words of the place where it stands; in the API's description it is still that shape. */
export const worded = <Properties extends TProperties>(
  { properties }: TObject<Properties>,
  description: string,
) => Type.Object(properties, { description })

export const AccountReference = Type.Object(
  {
    id: Type.String({ description: 'Identifier of the account.' }),
    name: Type.String({ description: 'Name of the account.' }),
    icon: Type.Union([Type.String(), Type.Null()], { description: 'Path of its picture, null without one.' }),
  },
  { description: 'An account, in short.' },
)
export type AccountReference = Static<typeof AccountReference>

/** The same for a marketplace; existing clients expect a text, also where there is no picture. */
export const MarketplaceReference = Type.Object(
  {
    id: Type.String({ description: 'Identifier of the marketplace.' }),
    name: Type.String({ description: 'Name of the marketplace.' }),
    icon: Type.String({ description: 'Path of its picture, empty without one.' }),
  },
  { description: 'A marketplace, in short.' },
)

export const ActorReference = Type.Object(
  {
    id: Type.String({
      description:
        'Identifier of the user or token; `system` for Entente itself, `recipient` for whoever held an activation link.',
    }),
    name: Type.String({ description: 'Name of whoever acted.' }),
  },
  { description: 'Who did something.' },
)

export const Occurrence = Type.Object(
  {
    at: moment('When it happened.'),
    by: Type.Optional(worded(ActorReference, 'Who did it; missing where nobody is known.')),
  },
  { description: 'When something happened and who did it.' },
)
export type Occurrence = Static<typeof Occurrence>

export const Events = Type.Object(
  {
    created: Type.Optional(worded(Occurrence, 'When it was made, and by whom.')),
    updated: Type.Optional(worded(Occurrence, 'When it was last changed, and by whom.')),
  },
  { description: 'When it was made and last changed.' },
)

export const NamedReference = Type.Object(
  {
    id: Type.String({ description: 'Identifier of the object.' }),
    name: Type.String({ description: 'Name of the object.' }),
  },
  { description: 'Another object, in short.' },
)
export type NamedReference = Static<typeof NamedReference>

/** How a request names an object that exists. */
export const IdReference = Type.Object(
  { id: Type.String({ minLength: 1, maxLength: 40, description: 'Identifier of the object, in any case.' }) },
  { description: 'An object that exists already.' },
)
