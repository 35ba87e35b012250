/* One case through one process: who did what and when, how long it took, and which rule decided. */
import { el } from '../../tasklist/zorgpad/dossier/bouwstenen.js';
import { stapknop } from './stappentab.js';
import { dagen, moment } from './woorden.js';

const MENSENWERK = ['userTask', 'subProcess', 'eventSubProcess', 'callActivity', 'receiveTask', 'intermediateTimer', 'intermediateMessageCatch',
  'boundaryTimer', 'boundaryMessage', 'businessRuleTask'];
const toonbaar = (soort) => MENSENWERK.includes(soort) || soort.endsWith('EndEvent');

function oordeel({ teLaat, tot }) {
  if (teLaat === null) {
    return '';
  }
  const [klasse, teken, woord] = teLaat ? ['meestal', '!', 'te laat'] : ['binnen', '✓', tot ? 'op tijd' : 'nog op tijd'];
  return el('span', { class: 'zp-oordeel' }, el('span', { class: `zp-teken zp-kleur-${klasse}`, 'aria-hidden': 'true' }, teken), woord);
}

function rij(stap) {
  const duur = stap.tot ? stap.werkdagen === null ? '' : dagen(stap.werkdagen) : 'loopt nog';
  const klaar = [moment(stap.tot), stap.afgebroken ? '(afgebroken)' : ''].filter(Boolean).join(' ');
  return el('tr', {}, el('th', { scope: 'row' }, stapknop(stap.id, stap.naam)),
    [stap.wie || '', moment(stap.van), klaar, duur, stap.norm === null ? '' : dagen(stap.norm)].map((cel) => el('td', {}, cel)),
    el('td', {}, oordeel(stap)));
}

function stappentabel(stappen) {
  const alles = el('input', { type: 'checkbox' });
  const lijf = el('tbody');
  const vul = () => lijf.replaceChildren(...stappen.filter(({ soort }) => alles.checked || toonbaar(soort)).map(rij));
  alles.addEventListener('change', vul);
  vul();
  return [el('label', { class: 'zp-ook' }, alles, ' ook wat het systeem zelf deed'),
    el('table', { class: 'cam-table zp-tabel' }, el('caption', {}, 'Stappen'),
      el('thead', {}, el('tr', {}, ['Stap', 'Wie', 'Begonnen', 'Klaar', 'Duur', 'Norm', 'Op tijd?'].map((kop) => el('th', { scope: 'col' }, kop)))), lijf)];
}

const waarden = (lijst) => el('ul', { class: 'zp-waarden' }, lijst.map(({ naam, waarde }) => el('li', {}, `${naam}: ${waarde ?? 'leeg'}`)));

function besluit({ stap, tabel, naam, moment: wanneer, invoer, regels }) {
  const geen = [{ regel: '–', waarom: 'Geen regel gold.', uitkomst: [] }];
  return (regels.length ? regels : geen).map(({ regel, waarom, uitkomst }, plaats) => el('tr', {},
    el('th', { scope: 'row' }, plaats ? '' : stapknop(stap, naam || tabel)),
    el('td', {}, plaats ? '' : moment(wanneer)),
    el('td', {}, el('b', {}, regel)),
    el('td', {}, waarom || ''),
    el('td', {}, waarden(uitkomst)),
    el('td', {}, plaats ? '' : el('details', {}, el('summary', {}, 'tonen'), waarden(invoer)))));
}

function besluitentabel(besluiten) {
  if (!besluiten.length) {
    return el('p', {}, 'In deze zaak nam het systeem hier geen beslissingen.');
  }
  return el('table', { class: 'cam-table zp-tabel' }, el('caption', {}, 'Beslissingen, en de regel die gold'),
    el('thead', {}, el('tr', {}, ['Beslissing', 'Moment', 'Regel', 'Waarom', 'Uitkomst', 'Wat was bekend'].map((kop) => el('th', { scope: 'col' }, kop)))),
    el('tbody', {}, besluiten.flatMap(besluit)));
}

/** The tables about a case. */
export function verloopblad(verloop) {
  return [stappentabel(verloop.stappen), besluitentabel(verloop.besluiten)].flat();
}
