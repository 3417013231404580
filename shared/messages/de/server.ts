import { server as english } from '../en/server.ts'
import type { ServerMessages } from '../server-messages.ts'

export const server: ServerMessages = {
  refusals: {
    AUTH_001: () => 'Die Anfrage ist nicht angemeldet.',
    AUTH_002: () => 'E-Mail-Adresse oder Passwort ist falsch.',
    AUTH_003: () => 'Dazu fehlt Ihnen die Berechtigung.',
    AUTH_004: () => 'Die Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.',
    AUTH_005: () =>
      'Sie handeln inzwischen in einem anderen Fenster für ein anderes Konto. Bitte dieses neu laden.',
    NFD_001: () => 'Das gibt es nicht.',
    SYS_001: () => 'Interner Fehler.',
    SYS_002: () => 'Der Dienst ist im Moment nicht erreichbar.',
    IDM_001: () => 'Dieser Idempotency-Key wurde schon mit einer anderen Anfrage benutzt.',
    LIM_001: () => 'Zu viele Anfragen, bitte später noch einmal versuchen.',
    LIM_002: () => 'Die Anfrage ist zu groß.',
    LIM_003: () => 'Dieser Inhaltstyp wird hier nicht verstanden, bitte application/json senden.',
    ACC_001: ({ type }) => `Das Konto darf keine Vereinbarungen und Verträge vom Typ ${type} anlegen.`,
    ACC_003: () => 'Diese Installation ist bereits eingerichtet.',
    AGR_004: ({ marketplace }) => `Der Marktplatz ${marketplace} hat schon eine Distributionsvereinbarung.`,
    AGR_005: () => 'Eine eigene Syndizierungs- oder Empfehlungsvereinbarung muss gewählt werden.',
    AGR_006: () => 'Die Vereinbarung hat keine aktive Version.',
    CTR_001: ({ type, status }) =>
      `Das ist bei einem Vertrag vom Typ ${type} im Status ${status} nicht möglich.`,
    CTR_002: () => 'Der Partner hat schon einen offenen Vertrag zu dieser Vereinbarung.',
    CTR_004: () => 'Die Vereinbarung muss angenommen werden.',
    CTR_006: () => 'Der Vertrag oder die Einladung ist abgelaufen.',
    ACT_001: () => 'Der Aktivierungslink ist nicht gültig.',
    ACT_002: () => 'Dieses Konto passt nicht zur Art des Vertrags.',
    ACT_003: () => 'Zu dieser E-Mail-Adresse gibt es schon einen Benutzer, bitte erst anmelden.',
  },
  problems: {
    required: () => 'Dieses Feld muss ausgefüllt werden.',
    wrong_type: () => 'Dieser Wert hat die falsche Form.',
    too_short: ({ limit }) => `Mindestens ${limit} Zeichen sind nötig.`,
    too_long: ({ limit }) => `Höchstens ${limit} Zeichen sind erlaubt.`,
    too_many: ({ limit }) => `Höchstens ${limit} Einträge sind erlaubt.`,
    too_few: ({ limit }) => `Mindestens ${limit} Einträge sind nötig.`,
    not_allowed: ({ values }) => `Erlaubt sind: ${values.join(', ')}.`,
    not_found: () => 'Das gibt es nicht.',
    already_used: () => 'Das ist schon bei einem anderen Ihrer Partner in Gebrauch.',
    repeated: () => 'Das ist doppelt angegeben.',
    not_an_email: () => 'Das ist keine gültige E-Mail-Adresse.',
    not_a_link: () => 'Das muss ein Link sein, der mit http:// oder https:// beginnt.',
    not_wanted: (values) => `Das kann nicht zusammen mit ${values.with} angegeben werden.`,
    not_a_file: () => 'Das muss eine Datei sein: ihr Name und ihr Inhalt in Base64.',
    wrong_file_type: ({ types }) => `Diese Art von Datei geht nicht. Möglich sind: ${types.join(', ')}.`,
    file_too_large: ({ megabytes }) => `Die Datei ist größer als ${megabytes} MB.`,
    file_empty: () => 'Die Datei ist leer.',
    no_request: () => 'Das ist keine HTTP-Anfrage.',
    unreadable: () => 'Das ist kein lesbares JSON.',
    unknown_filter: () => 'Diesen Filter gibt es nicht.',
    no_such_operator: ({ operator, offered }) =>
      `Das lässt sich nicht mit ${operator} filtern, nur mit ${offered.join(', ')}.`,
    no_constant: ({ operator }) => `null() und empty() gehen nicht mit ${operator}.`,
    no_null: () => 'Das hat immer einen Wert, nach null() kann nicht gefragt werden.',
    no_tuple: () => 'Das hat keine verbundenen Zeilen, t() geht hier nicht.',
    unknown_select: ({ name }) => `Das Feld ${name} gibt es nicht zur Auswahl.`,
    unknown_ordering: ({ name }) => `Nach ${name} kann nicht geordnet werden.`,
    not_a_member: () => 'Sie gehören nicht zu diesem Konto.',
    bad_query: ({ reason, at }) =>
      reason === 'page_twice'
        ? 'Limit und Offset sind falsch gesetzt.'
        : `Der Filter ist ab Zeichen ${at} nicht verständlich.`,
    control_characters: () => 'Das enthält Zeichen, die nicht gespeichert werden können.',
  },
  made: english.made,
}
