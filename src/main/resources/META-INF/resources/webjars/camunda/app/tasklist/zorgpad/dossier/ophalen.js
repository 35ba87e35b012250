/** Why the dossier cannot be shown, in words for the worker. */
export class GeenDossier extends Error {
  constructor(soort, melding) {
    super(melding);
    this.soort = soort;
  }
}

const MELDINGEN = {
  401: ['sessie', 'Uw sessie is verlopen. Log opnieuw in.'],
  403: ['recht', 'U hebt geen recht om dit dossier te zien.'],
  404: ['leeg', 'Dit dossier is er niet, of het hoort bij een ander team.']
};
const STORING = ['storing', 'Het dossier kon niet worden geladen.'];

async function haal(adres, signal) {
  const antwoord = await fetch(adres, {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
    cache: 'no-store',
    signal
  });
  if (!antwoord.ok) {
    throw new GeenDossier(...(MELDINGEN[antwoord.status] || STORING));
  }
  return antwoord.json();
}

/** The facts about the case that the engine knows: zaaknummer, urgency and the like, by name. */
async function zaakgegevens(engineApi, taakId, signal) {
  const variabelen = await haal(`${engineApi}/task/${encodeURIComponent(taakId)}/variables?deserializeValues=false`, signal);
  return Object.fromEntries(Object.entries(variabelen).map(([naam, { value }]) => [naam, value]));
}

/** Where the application's own pages and services start, before the part of the webapps. */
export const wortel = () => document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const adresVan = ({ zaaknummer, taakId }, deel = '') =>
  `${wortel()}/api/dossiers/zaak/${encodeURIComponent(zaaknummer)}${deel}?taak=${encodeURIComponent(taakId)}`;

/** The dossier of a case as it is now. */
export const haalBlad = (zaak, signal) => haal(adresVan(zaak), signal);

/** The dossier behind a task, with the worker's own rights; the server logs each call as a read. */
export async function haalDossier(engineApi, taakId, signal) {
  const gegevens = await zaakgegevens(engineApi, taakId, signal);
  if (!gegevens.zaaknummer) {
    throw new GeenDossier('leeg', 'Deze taak hoort niet bij een zaak met een dossier.');
  }
  const zaak = { zaaknummer: gegevens.zaaknummer, taakId };
  return { zaak, zaakgegevens: gegevens, blad: await haalBlad(zaak, signal) };
}

/** What the server does not store, in words for the worker. */
export class Weigering extends Error {
  constructor(status, melding, fouten = []) {
    super(melding);
    this.status = status;
    this.fouten = fouten;
  }
}

const xsrf = () => document.cookie.split('; ').find((koekje) => koekje.startsWith('ZORGPAD-XSRF='))?.split('=')[1] || '';

/** Stores a change of the dossier. */
export async function stuur(methode, zaak, deel, inhoud) {
  const antwoord = await fetch(adresVan(zaak, deel), {
    method: methode,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-ZORGPAD-XSRF': decodeURIComponent(xsrf()) },
    credentials: 'same-origin',
    body: JSON.stringify(inhoud)
  });
  if (!antwoord.ok) {
    const uitleg = await antwoord.json().catch(() => ({}));
    const bekend = MELDINGEN[antwoord.status];
    throw new Weigering(antwoord.status, (bekend && bekend[1]) || uitleg.detail || 'Er is niets opgeslagen. Probeer het opnieuw.',
      uitleg.fouten);
  }
  return antwoord.json();
}
