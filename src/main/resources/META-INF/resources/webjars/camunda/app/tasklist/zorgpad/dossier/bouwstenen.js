/*
 * Everything on the Dossier tab is made with these functions. Text only ever enters as a text node, so what a family
 * or a worker typed can never become markup.
 */

/** An element with properties and children; a child that is a string becomes text, empty children are left out. */
export function el(naam, eigenschappen = {}, ...kinderen) {
  const element = document.createElement(naam);
  Object.entries(eigenschappen).forEach(([sleutel, waarde]) => {
    if (waarde !== undefined && waarde !== null && waarde !== false) {
      element.setAttribute(sleutel, waarde === true ? '' : String(waarde));
    }
  });
  element.append(...kinderen.flat().filter((kind) => kind !== null && kind !== undefined && kind !== ''));
  return element;
}

/** A part of the tab with its own heading. */
export function blok(id, titel, ...inhoud) {
  const kop = `zp-dossier-${id}`;
  return el('section', { class: `zp-blok zp-blok-${id}`, 'aria-labelledby': kop },
    el('h3', { id: kop }, titel),
    ...inhoud);
}

/** Term and value under each other; pairs without value are left out. */
export function paren(lijst) {
  const gevuld = lijst.filter(([, waarde]) => waarde !== null && waarde !== undefined && waarde !== '');
  return el('dl', { class: 'zp-paren' }, gevuld.map(([naam, waarde]) =>
    el('div', {}, el('dt', {}, naam), el('dd', {}, waarde))));
}

/** A table whose first column names the row. */
export function tabel(titel, koppen, rijen) {
  return el('div', { class: 'zp-tabel', tabindex: 0, role: 'region', 'aria-label': titel },
    el('table', {},
      el('thead', {}, el('tr', {}, koppen.map((kop) => el('th', { scope: 'col' }, kop)))),
      el('tbody', {}, rijen.map(([eerste, ...rest]) =>
        el('tr', {}, el('th', { scope: 'row' }, eerste), rest.map((cel) => el('td', {}, cel || '–')))))));
}

/** A name or words of a family, in its own direction of writing: it turns nothing around that stands beside it. */
export const eigen = (tekst) => (tekst ? el('bdi', {}, tekst) : null);

/** A short word that stands out. */
export const merk = (tekst, soort = 'gewoon') => el('span', { class: `zp-merk zp-merk-${soort}` }, tekst);

/** What to say when there is nothing to show. */
export const leeg = (tekst) => el('p', { class: 'zp-leeg' }, tekst);

/** The rule of a decision table that led to a fact. */
export const regel = (ruleId, herkomst) => ruleId
  ? el('span', { class: 'zp-regel', title: herkomst ? `Beslisregel ${ruleId}, herkomst ${herkomst}` : `Beslisregel ${ruleId}` },
    `regel ${ruleId}`)
  : null;
