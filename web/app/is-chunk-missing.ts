/** As Chromium, Firefox, Safari and Vite say it. */
const SAID =
  /failed to fetch dynamically imported module|error loading dynamically imported module|importing a module script failed|unable to preload css/i

/** Whether a part of the app could not be loaded: the connection is gone, or a newer version has replaced it. */
export const isChunkMissing = (error: unknown): boolean => error instanceof Error && SAID.test(error.message)
