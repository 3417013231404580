/** An object by its identifier and name; null where there is none, or none that the viewer may know of. */
export const referenceTo = (id: string | null, name: string | null): { id: string; name: string } | null =>
  id !== null && name !== null ? { id, name } : null
