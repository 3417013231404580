import type { Tolerance } from './report.ts'

/** Every place where the reference is not followed, and why. C and D are the numbers of the domain's register. */
export const TOLERANCES: readonly Tolerance[] = []
