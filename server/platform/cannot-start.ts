/** Why the server does not start, in a sentence for the person who starts it: shown without a stack. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}
