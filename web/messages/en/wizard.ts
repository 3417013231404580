const objects = (count: number) => (count === 1 ? '1 object' : `${count} objects`)

/** Words that every wizard shares. */
export const wizard = {
  ofSteps: (count: number) => `of ${count}`,
  progress: (step: number, count: number) => `Step ${step} of ${count}`,
  steps: 'Steps',
  stepDone: 'done',
  stepWrong: 'needs a correction',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Next',
  close: 'Close',
  closeWizard: 'Leave the wizard',

  created: {
    heading: 'Will be created',
    text: 'Nothing is saved before the last step.',
    objects,
    show: 'Show what will be created',
  },

  link: {
    copyLink: 'Copy link',
    copied: 'Copied',
    copyRefused: 'The browser did not allow copying. The link is selected: press Ctrl or Cmd C.',
  },

  agreements: {
    searchLabel: 'Search agreements',
    searchHint: 'Agreement name or id',
    column: 'Agreement',
    description: 'Description',
    version: 'Version',
    contracts: 'Contracts',
  },

  madeHeading: 'Created just now',
  showMore: (count: string) => `Show ${count} more`,

  refused: {
    fields: 'Correct this to go on',
    network: 'The server cannot be reached',
    server: 'The server could not answer',
    repeated: 'An earlier attempt did arrive',
    account: 'Another account by now',
    accountText: 'Nothing was saved. What you entered stays in this tab for the account you began with.',
    reload: 'Load again',
    tryAgain: 'Try again',
  },

  leave: {
    text: 'What you entered is thrown away. Nothing was saved.',
    stay: 'Stay',
    leave: 'Leave',
  },
}
