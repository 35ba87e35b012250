import { el, paren } from './bouwstenen.js';

/** Only a page of this application; anything else is shown as plain text. */
const eigenPagina = (pad) => /^\/(?![/\\])\S*$/.test(pad);

function verwijzing({ tekst, pad }, wortel) {
  return el('li', {}, eigenPagina(pad)
    ? el('a', { href: wortel + pad, target: '_blank', rel: 'noopener' }, tekst)
    : tekst);
}

function kaart(deel, nummer, wortel) {
  const kop = `zp-kaart-${nummer}`;
  return el('section', { class: deel.dringend ? 'zp-blok zp-kaart zp-kaart-dringend' : 'zp-blok zp-kaart', 'aria-labelledby': kop },
    el('h3', { id: kop }, deel.dringend ? el('span', { class: 'zp-kaart-teken', 'aria-hidden': true }, '!') : null,
      deel.dringend ? el('span', { class: 'sr-only' }, 'Let op: ') : null, deel.kop),
    paren(deel.regels.filter(({ label }) => label).map(({ label, waarde }) => [label, waarde])),
    deel.regels.filter(({ label }) => !label).map(({ waarde }) => el('p', {}, waarde)),
    deel.verwijzingen.length
      ? el('ul', { class: 'zp-kaart-verwijzingen' }, deel.verwijzingen.map((naar) => verwijzing(naar, wortel)))
      : null);
}

/** What the capabilities say about this case, warnings first (in the order of the server). */
export function kaartenBlok(kaarten, wortel) {
  return kaarten.length
    ? el('div', { class: 'zp-kaarten' }, kaarten.map((deel, nummer) => kaart(deel, nummer, wortel)))
    : null;
}
