import { tijdstip } from '../datums.js';
import { blok, el, leeg, tabel } from './bouwstenen.js';

const SOORT = { 'application/pdf': 'PDF' };
const WORD = 'Word';

const grootte = (bytes) => `${Math.max(1, Math.round(bytes / 1024))} kB`;

function download(deel, wortel, taakId) {
  const soort = SOORT[deel.mediatype] || WORD;
  return el('a', {
    href: `${wortel}${deel.pad}?taak=${encodeURIComponent(taakId)}`,
    download: deel.naam,
    'aria-label': `${deel.soortLabel}, ${soort} van ${tijdstip(deel.moment)} downloaden`
  }, `${soort} (${grootte(deel.grootte)})`);
}

/** Letters and other documents of the case, newest first; each download is logged. */
export function documentenBlok(documenten, wortel, taakId) {
  if (!documenten.length) {
    return blok('documenten', 'Documenten', leeg('Er zijn nog geen documenten.'));
  }
  const rijen = documenten.map((deel) => [
    [deel.soortLabel, el('small', {}, deel.naam)],
    [tijdstip(deel.moment), el('small', {}, deel.auteurNaam)],
    download(deel, wortel, taakId)
  ]);
  return blok('documenten', 'Documenten', tabel('Documenten', ['Document', 'Gemaakt', 'Downloaden'], rijen));
}
