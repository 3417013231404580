import type { Catalogues } from '../catalogues.ts'

export const offers: Catalogues['offers'] = {
  pageTitle: 'Verträge, die Ihnen angeboten sind',
  heading: (issuer, account) => `${issuer} bietet ${account} einen Vertrag an`,
  headingMany: (count, account) => `${account} sind ${count} Verträge angeboten`,
  lead: 'Lesen Sie die Vereinbarung und unterschreiben Sie. Mit Ihrer Unterschrift öffnet sich das Portal.',
  leadMany:
    'Das Portal öffnet sich mit dem ersten, den Sie unterschreiben. Die anderen bleiben offen, bis Sie antworten.',
  gone: 'Das gesuchte Angebot ist nicht mehr offen: Es wurde beantwortet oder zurückgenommen.',
  offers: 'Angebote',
  failed: 'Die angebotenen Verträge konnten nicht geladen werden',

  answerFor: (account) => `Für ${account} antworten`,
  from: 'Von',
  opens: 'Öffnet',
  portals: { program: 'das Herstellerportal', service: 'das Händlerportal' },
  offeredOn: 'Angeboten am',
  openUntil: 'Offen bis',
  contract: 'Vertrag',
  quote: (message) => `„${message}“`,
  test: 'Das ist ein Test. Was Sie unterschreiben, ist so gekennzeichnet und bindet niemanden.',
  accepted: 'Ich habe die Vereinbarung gelesen und nehme sie an',
  tickFirst: 'Setzen Sie das Häkchen, um fortzufahren.',
  sign: 'Unterschreiben',
  reject: 'Ablehnen',
  proof: 'Ihr Name, der Zeitpunkt und der Fingerabdruck dieses Textes werden mit dem Vertrag aufbewahrt.',
  signed: (agreement) => `Sie haben ${agreement} unterschrieben. Das Portal ist offen.`,
  goneMeanwhile: (agreement) =>
    `${agreement} wurde inzwischen beantwortet oder zurückgenommen; es ist nichts geschehen.`,
  signFailed: 'Der Vertrag wurde nicht unterschrieben',
  advice: {
    CTR_006:
      'Das Angebot ist inzwischen abgelaufen. Bitten Sie, wer es gemacht hat, um einen späteren Termin.',
    CTR_004:
      'Während Sie lasen, hat sich die Vereinbarung geändert. Lesen Sie sie noch einmal, und setzen Sie dann den Haken.',
    AGR_006: 'Die Vereinbarung hat zurzeit keine gültige Version. Versuchen Sie es später noch einmal.',
  },
  obstacles: {
    expired: (whom) =>
      `Dieses Angebot wurde nicht rechtzeitig beantwortet. Nichts ist unterschrieben; bitten Sie ${whom} um einen späteren Termin.`,
    notReady: (whom) =>
      `Die Vereinbarung wird gerade geändert und kann zurzeit nicht unterschrieben werden. Kommen Sie später wieder, oder fragen Sie ${whom}.`,
  },
  personAt: (person, company) => `${person} (${company})`,

  rejectTitle: (issuer) => `Den Vertrag von ${issuer} ablehnen?`,
  rejectText: (issuer) => `Nichts wird unterschrieben, und ${issuer} sieht, dass Sie abgelehnt haben.`,
  reason: 'Grund (freiwillig)',
  reasonHint: (issuer) => `Wird ${issuer} gezeigt.`,
  keepReading: 'Weiterlesen',
  rejectFailed: 'Der Vertrag wurde nicht abgelehnt',

  noneTitle: (account) => `${account} ist zurzeit nichts angeboten`,
  noneRejected: (issuer, whom) =>
    `Sie haben den Vertrag von ${issuer} abgelehnt, und nichts wurde unterschrieben. Falls Sie es sich anders überlegen, bitten Sie ${whom} um einen neuen. Er erscheint dann hier.`,
  noneLeft:
    'Das Portal öffnet sich mit Ihrem ersten Vertrag. Was Ihnen angeboten war, wurde zurückgenommen oder ist beendet; bitten Sie die Firma, die Sie eingeladen hat, um einen neuen. Er erscheint dann hier.',
  lookAgain: 'Noch einmal nachsehen',

  actFor: (account) => `Für ${account} handeln`,
  switchFailed: 'Das Konto konnte nicht gewechselt werden.',
  signOutFailed: 'Die Abmeldung ist nicht gelungen. Versuchen Sie es gleich noch einmal.',
  signOut: 'Abmelden',
}
