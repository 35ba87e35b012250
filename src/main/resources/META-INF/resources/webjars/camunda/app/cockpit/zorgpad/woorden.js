/* How figures about steps are said: the same words on the diagram, in the tables and in the legend. */

/** From good to bad; the icon says the same as the colour. */
export const OORDELEN = {
  GEEN_NORM: { klasse: 'geen-norm', teken: '–', kort: 'geen norm', lang: 'Geen norm voor deze stap' },
  BINNEN_NORM: { klasse: 'binnen', teken: '✓', kort: 'binnen de norm', lang: '9 van de 10 binnen de norm' },
  VAAK_TE_LAAT: { klasse: 'vaak', teken: '!', kort: 'vaak te laat', lang: 'Meer dan 1 van de 10 te laat' },
  MEESTAL_TE_LAAT: { klasse: 'meestal', teken: '‼', kort: 'meestal te laat', lang: 'Meer dan de helft te laat' }
};

const VOLGORDE = Object.keys(OORDELEN);

export const ernst = (oordeel) => VOLGORDE.indexOf(oordeel);

export const ergste = (oordelen) => oordelen.reduce((erg, oordeel) => (ernst(oordeel) > ernst(erg) ? oordeel : erg), 'GEEN_NORM');

export const dagen = (aantal) => {
  if (aantal === null || aantal === undefined) {
    return '–';
  }
  if (aantal === 0) {
    return 'zelfde dag';
  }
  return aantal === 1 ? '1 werkdag' : `${aantal} werkdagen`;
};

/** A term, or the shortest and longest when it differs per case. */
export const norm = ({ normVan, normTot }) => {
  if (normVan === null) {
    return null;
  }
  return normVan === normTot ? `${normVan}` : `${normVan}–${normTot}`;
};

const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam'
});
const DAG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/Amsterdam' });

export const moment = (tekst) => (tekst ? MOMENT.format(new Date(tekst)) : '');
export const dag = (tekst) => (tekst ? DAG.format(new Date(tekst)) : '');

/** Everything about a step in one line, for who points at it or hears it. */
export function inWoorden(stap) {
  const delen = [`${OORDELEN[stap.oordeel].lang}.`, `Nu hier: ${stap.lopend}${stap.lopendTeLaat ? `, waarvan ${stap.lopendTeLaat} te laat` : ''}.`,
    `Geweest: ${stap.geweest}${stap.afgebroken ? `, waarvan ${stap.afgebroken} afgebroken` : ''}.`];
  if (stap.midden !== null) {
    delen.push(`De helft duurde hoogstens: ${dagen(stap.midden)}. Negen van de tien: ${dagen(stap.negenVanTien)}.`);
  }
  if (stap.normVan !== null) {
    delen.push(`Norm: ${stap.normVan === stap.normTot ? dagen(stap.normVan) : `${norm(stap)} werkdagen`}.`);
  }
  if (stap.metNorm > 0) {
    delen.push(`Te laat: ${stap.teLaat} van ${stap.metNorm}.`);
  }
  return delen.join(' ');
}
