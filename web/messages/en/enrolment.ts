/** How a partner enters an agreement of somebody else. */
export const enrolment = {
  title: (agreement: string) => `Enroll in ${agreement}`,
  enroll: 'Enroll',
  enrolling: 'Enrolling…',
  accepted: 'I have read and accepted the agreement',
  notAccepted: 'Tick this once you have read and accepted the agreement.',
  afterwards: 'Afterwards',
  activeAtOnce: 'Your contract is active at once.',
  pendingFirst: (distributor: string) => `Your contract is pending until ${distributor} approves it.`,
  formFirst: (form: string, distributor: string) =>
    `You fill in the form “${form}” on the page of the contract. ${distributor} gets it once you submit it.`,

  failed: 'You are not enrolled',
  alreadyEntered: 'Somebody of your company was quicker: there is an open contract under this agreement.',
  programEnded: 'Your program contract is no longer active, so nothing can be entered under it.',
  newVersion: 'The agreement changed while you were reading. Read it again, then tick the box.',
  notSignable: 'The distributor took the agreement back, or no version of it can be signed now.',
}
