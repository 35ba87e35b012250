/** Why something cannot be shown, in words for a manager. */
export class NietTeZien extends Error {
  constructor(status, melding) {
    super(melding);
    this.status = status;
  }
}

const MELDINGEN = {
  401: 'Uw sessie is verlopen. Log opnieuw in.',
  403: 'U hebt geen recht om dit te zien.',
  404: 'Dit is er niet, of het hoort bij een ander team.'
};

/** Where the application's own pages and services start, before the part of the webapps. */
export const wortel = () => document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

/** Reads one of Zorgpad's own services with the rights of who is logged in. */
export async function haal(pad, vragen = {}, signal = undefined) {
  const gevuld = Object.entries(vragen).filter(([, waarde]) => waarde !== '' && waarde !== null && waarde !== undefined);
  const antwoord = await fetch(`${wortel()}/api/sturing/${pad}?${new URLSearchParams(gevuld)}`, {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
    cache: 'no-store',
    signal
  });
  if (!antwoord.ok) {
    throw new NietTeZien(antwoord.status, MELDINGEN[antwoord.status] || 'De gegevens konden niet worden geladen. Probeer het opnieuw.');
  }
  return antwoord.json();
}

/** How long the figures of a process stay good enough for the diagram and the table below it. */
const VERS_MS = 60_000;
const bewaard = new Map();

/** The figures of the steps of a process; the diagram and the table share one answer. */
export function haalStappen(definitie) {
  const eerder = bewaard.get(definitie);
  if (eerder && Date.now() - eerder.sinds < VERS_MS) {
    return eerder.antwoord;
  }
  const antwoord = haal(`processen/${encodeURIComponent(definitie)}/stappen`);
  bewaard.set(definitie, { sinds: Date.now(), antwoord });
  antwoord.catch(() => bewaard.delete(definitie));
  return antwoord;
}
