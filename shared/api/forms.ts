import { type Static, Type } from 'typebox'
import { FORM_TYPES } from '../domain/forms.ts'
import { AccountReference, ActorReference, Events, moment, NamedReference, worded } from './common.ts'

/** An object whose fields nobody but its author knows. */
const open = (description: string) => Type.Unsafe<Record<string, unknown>>({ type: 'object', description })

const Schema = open('What is asked, as a JSON Schema (draft 2020-12) of an object.')
const Data = open('The answers, by the names of the schema.')
const Name = Type.String({ minLength: 1, maxLength: 255, description: 'Name of the form.' })

export const Form = Type.Object(
  {
    id: Type.String({ description: 'Identifier, FRM-….' }),
    type: Type.Enum(FORM_TYPES, { description: 'What it asks about.' }),
    name: Name,
    version: Type.Integer({ description: 'Number of its latest version.' }),
    schema: Schema,
    owner: worded(AccountReference, 'The account that asks.'),
    stats: Type.Optional(
      Type.Object(
        { agreements: Type.Integer({ description: 'Distribution agreements it is attached to.' }) },
        { description: 'Where it is in use; told to its owner.' },
      ),
    ),
    events: Events,
  },
  { description: 'Questions that a vendor answers before it is distributed.' },
)
export type Form = Static<typeof Form>

export const FormVersion = Type.Object(
  {
    form: worded(NamedReference, 'The form.'),
    version: Type.Integer({ description: 'Number of the version.' }),
    schema: Schema,
    author: Type.Union([ActorReference, Type.Null()], { description: 'Who wrote it.' }),
    created: moment('When it was written.'),
  },
  { description: 'What a form asked at one time; versions never change.' },
)
export type FormVersion = Static<typeof FormVersion>

export const NewForm = Type.Object(
  { type: Type.Enum(FORM_TYPES, { description: 'What it asks about.' }), name: Name, schema: Schema },
  { description: 'A new form with its first version.' },
)
export type NewForm = Static<typeof NewForm>

export const FormChanges = Type.Object(
  { name: Type.Optional(Name), schema: Type.Optional(Schema) },
  { description: 'What is to be changed; another schema makes a new version.' },
)
export type FormChanges = Static<typeof FormChanges>

/** Which version of which form was answered. */
const AnsweredForm = Type.Object(
  {
    id: Type.String({ description: 'Identifier of the form.' }),
    version: Type.Integer({ description: 'Its version.' }),
  },
  { description: 'The form that was answered, in the version it then had.' },
)

export const FormAnswer = Type.Object(
  {
    id: Type.String({ description: 'Identifier, DD-….' }),
    type: Type.Enum(FORM_TYPES, { description: 'What was asked about.' }),
    contract: worded(NamedReference, 'The contract it was answered for.'),
    form_version: AnsweredForm,
    data: Data,
    created: moment('When it was answered.'),
    author: Type.Union([ActorReference, Type.Null()], { description: 'Who answered.' }),
  },
  { description: 'What a vendor answered to a form.' },
)
export type FormAnswer = Static<typeof FormAnswer>

export const NewFormAnswer = Type.Object(
  {
    data: Data,
    form_version: Type.Optional(
      Type.Object(
        {
          id: Type.Optional(Type.String({ maxLength: 40, description: 'The form that was filled in.' })),
          version: Type.Optional(
            Type.Integer({
              description: 'The version that was filled in; refused where the form has changed since.',
            }),
          ),
        },
        { description: 'Which form was filled in.' },
      ),
    ),
  },
  { description: 'Answers to the form of an agreement.' },
)
export type NewFormAnswer = Static<typeof NewFormAnswer>
