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

/** The dossier behind a task, with the worker's own rights; the server logs each call as a read. */
export async function haalDossier(engineApi, taakId, signal) {
  const zaak = await zaakgegevens(engineApi, taakId, signal);
  if (!zaak.zaaknummer) {
    throw new GeenDossier('leeg', 'Deze taak hoort niet bij een zaak met een dossier.');
  }
  const adres = `${wortel()}/api/dossiers/zaak/${encodeURIComponent(zaak.zaaknummer)}?taak=${encodeURIComponent(taakId)}`;
  return { zaakgegevens: zaak, blad: await haal(adres, signal) };
}
