/** How the wizard says that it could not go on, or that it will be left. */
export const refused = {
  heading: 'The partner was not created',
  fields: 'Correct this to go on',
  text: 'Nothing was saved. Correct what is marked and create it again.',
  network: 'The server cannot be reached',
  networkText:
    'Everything you entered is kept. Check your connection and try again: the partner is created once, even if the first attempt arrived.',
  server: 'The server could not answer',
  serverText:
    'Everything you entered is kept. Try again in a moment: the partner is created once, even if the first attempt arrived.',
  repeated: 'An earlier attempt did arrive',
  repeatedText:
    'A partner was created from this draft before you changed it. Look in the Directory before you create another one.',
  account: 'Another account by now',
  accountText: 'Nothing was saved. What you entered stays in this tab for the account you began with.',
  reload: 'Load again',
  toDirectory: 'Open the Directory',
  tryAgain: 'Try again',
}

export const leave = {
  heading: 'Leave without creating the partner?',
  text: 'What you entered is thrown away. Nothing was saved.',
  stay: 'Stay',
  leave: 'Leave',
  creatingHeading: 'Leave while the partner is being created?',
  creatingText: 'Leaving does not stop it. You will find the partner in the Directory.',
}

export const closed = {
  heading: 'Your account cannot add partners',
  text: 'Inviting vendors or resellers needs a permission that your account does not have. Providers get it with a service contract that grants it, or from the platform team.',
  back: 'Back to the Directory',
}
