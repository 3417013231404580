import { Type } from 'typebox'

/** The header under which a request is done once, however often it is sent (D-70). */
export const IdempotencyHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 255,
      description:
        'A key of your choice. A second request with the same key and body gets the first answer again and makes nothing new.',
    }),
  ),
})
