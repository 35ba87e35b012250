/* The same figures as on the diagram, as a table: to sort out what is worst, and for who does not see the diagram. */
import { el } from '../../tasklist/zorgpad/dossier/bouwstenen.js';
import { naamVan, wijsAan } from './diagram.js';
import { haalStappen } from './ophalen.js';
import { OORDELEN, dagen, ernst, norm } from './woorden.js';

const KOPPEN = ['Stap', 'Nu', 'Nu te laat', 'Geweest', 'De helft binnen', '9 van de 10 binnen', 'Norm', 'Te laat', 'Oordeel'];

export function oordeelteken(oordeel) {
  const { klasse, teken, kort } = OORDELEN[oordeel];
  return el('span', { class: 'zp-oordeel' }, el('span', { class: `zp-teken zp-kleur-${klasse}`, 'aria-hidden': 'true' }, teken), kort);
}

/** The name of a step; choosing it shows the step on the diagram. */
export function stapknop(id, naam) {
  const knop = el('button', { type: 'button', class: 'btn-link zp-stapknop', title: 'Wijs aan in het diagram' }, naam || naamVan(id) || id);
  knop.addEventListener('click', () => wijsAan(id));
  return knop;
}

function rij(stap) {
  const grens = norm(stap);
  const cellen = [stap.lopend, stap.lopendTeLaat, stap.geweest, dagen(stap.midden), dagen(stap.negenVanTien),
    grens === null ? '–' : grens === '0' ? 'zelfde dag' : `${grens} werkdag${grens === '1' ? '' : 'en'}`,
    stap.metNorm ? `${stap.teLaat} van ${stap.metNorm}` : '–'];
  return el('tr', {}, el('th', { scope: 'row' }, stapknop(stap.stap, stap.naam)),
    cellen.map((cel) => el('td', {}, String(cel))), el('td', {}, oordeelteken(stap.oordeel)));
}

function tabel({ proces, sinds, dagen: aantal, stappen }) {
  const bezocht = stappen.filter((stap) => stap.midden !== null || stap.lopend > 0 && stap.normVan !== null)
    .sort((een, ander) => ernst(ander.oordeel) - ernst(een.oordeel) || ander.lopendTeLaat - een.lopendTeLaat || ander.geweest - een.geweest);
  if (!bezocht.length) {
    return el('p', {}, `In de laatste ${aantal} dagen was er niets te meten.`);
  }
  return el('table', { class: 'cam-table zp-tabel' },
    el('caption', {}, `${proces}: alle versies, sinds ${new Date(sinds).toLocaleDateString('nl-NL')}. Dagen zijn werkdagen na de dag waarop de stap begon.`),
    el('thead', {}, el('tr', {}, KOPPEN.map((kop) => el('th', { scope: 'col' }, kop)))),
    el('tbody', {}, bezocht.map(rij)));
}

export default {
  id: 'zorgpad-stappen',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 8,
  properties: { label: 'Doorlooptijd' },
  render(plek, { processDefinitionId }, scope) {
    const afbreken = new AbortController();
    scope.$on('$destroy', () => afbreken.abort());
    const vak = el('div', { class: 'zp-tab' }, el('p', { role: 'status' }, 'Cijfers laden…'));
    plek.append(vak);
    haalStappen(processDefinitionId)
      .then((overzicht) => vak.replaceChildren(tabel(overzicht)))
      .catch((fout) => afbreken.signal.aborted || vak.replaceChildren(el('p', { role: 'alert' }, fout.message)));
  }
};
