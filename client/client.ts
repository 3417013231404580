import { operationsOver } from './generated/operations.ts'
import { type ClientOptions, openWire } from './wire/wire.ts'

/** Every operation of the API, by its name in the OpenAPI document. */
export type Client = ReturnType<typeof operationsOver>

/** A client of one Entente, acting as one caller. Nothing is sent yet. */
export const openClient = (options: ClientOptions = {}): Client => operationsOver(openWire(options))
