/** The page behind an activation link. */
export const activation = {
  pageTitle: 'Invitation',
}
