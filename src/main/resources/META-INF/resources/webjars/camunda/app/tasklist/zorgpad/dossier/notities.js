import { tijdstip } from '../datums.js';
import { blok, el, leeg } from './bouwstenen.js';

function notitie(deel) {
  return el('article', { class: 'zp-notitie' },
    el('h4', {}, deel.label),
    el('p', {}, deel.tekst),
    el('small', {}, [tijdstip(deel.moment), deel.auteurNaam].filter(Boolean).join(' · ')));
}

/** What was written in the forms, newest first; answers that were replaced later are folded away. */
export function notitiesBlok(teksten) {
  if (!teksten.length) {
    return blok('notities', 'Notities', leeg('Er zijn nog geen notities.'));
  }
  const volgorde = [...teksten].reverse();
  const eerder = volgorde.filter((deel) => !deel.nieuwste);
  return blok('notities', 'Notities',
    volgorde.filter((deel) => deel.nieuwste).map(notitie),
    eerder.length
      ? el('details', {}, el('summary', {}, `Eerdere versies (${eerder.length})`), eerder.map(notitie))
      : null);
}
