const ZONE = 'Europe/Amsterdam';

const DAG = new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'short', timeZone: ZONE });
const DATUM = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE });
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: ZONE
});
const ISO_DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

const alsMoment = (waarde) => new Date(/^\d{4}-\d{2}-\d{2}$/.test(waarde) ? `${waarde}T12:00:00Z` : waarde);
const geldig = (moment) => !Number.isNaN(moment.getTime());
const vorm = (stijl, waarde) => {
  const moment = waarde ? alsMoment(waarde) : new Date(NaN);
  return geldig(moment) ? stijl.format(moment) : '';
};

/** "wo 12 mrt", for a date (2025-03-12) or a moment with its zone. */
export const dag = (waarde) => vorm(DAG, waarde).replace(/\./g, '');

/** "12 maart 2025". */
export const datum = (waarde) => vorm(DATUM, waarde);

/** "12 mrt 2025, 09:30". */
export const tijdstip = (waarde) => vorm(MOMENT, waarde).replace(/\./g, '');

/** True when the day is before today in Utrecht. */
export const isVoorbij = (waarde, nu = new Date()) =>
  Boolean(waarde) && geldig(alsMoment(waarde)) && ISO_DAG.format(alsMoment(waarde)) < ISO_DAG.format(nu);

/** True when the day is today in Utrecht. */
export const isVandaag = (waarde, nu = new Date()) =>
  Boolean(waarde) && geldig(alsMoment(waarde)) && ISO_DAG.format(alsMoment(waarde)) === ISO_DAG.format(nu);

/** Full years between a date of birth and now. */
export function leeftijd(geboortedatum, nu = new Date()) {
  const geboren = /^(\d{4})-(\d{2})-(\d{2})/.exec(geboortedatum || '');
  if (!geboren) {
    return null;
  }
  const [jaar, maand, dagVanMaand] = ISO_DAG.format(nu).split('-').map(Number);
  const jarig = maand > Number(geboren[2]) || (maand === Number(geboren[2]) && dagVanMaand >= Number(geboren[3]));
  return jaar - Number(geboren[1]) - (jarig ? 0 : 1);
}
