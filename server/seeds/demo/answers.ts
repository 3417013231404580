interface AnswerSeed {
  readonly id: string
  readonly data: Readonly<Record<string, unknown>>
}

const ferrum = {
  support_email: 'support@ferrum.example',
  complaints_email: 'quality@ferrum.example',
  support_hours: 'Office hours',
  languages: ['English', 'Swedish'],
  employees: 140,
}

/** What was answered under distribution contracts, one after another; when is said with the contract. */
export const ANSWERS: Readonly<Record<string, readonly AnswerSeed[]>> = {
  'CRD-03355-96642-60385': [
    {
      id: 'DD-318-442-906',
      data: {
        support_email: 'hello@zubr.example',
        support_hours: 'Office hours',
        languages: ['English'],
        employees: 38,
        night_phone: 'hello@zubr.example or office@zubr.example',
      },
    },
  ],
  'CRD-93991-27147-93443': [
    { id: 'DD-650-127-388', data: ferrum },
    { id: 'DD-650-904-511', data: { ...ferrum, night_phone: '+46 8 555 010 22, Ingrid' } },
  ],
  'CRD-10526-29287-84314': [
    {
      id: 'DD-271-836-064',
      data: {
        support_email: 'corner@ringside.example',
        complaints_email: 'referee@ringside.example',
        support_hours: 'Day and night',
        languages: ['English', 'Danish', 'Norwegian'],
        status_page: 'https://status.ringside.example',
      },
    },
  ],
}
