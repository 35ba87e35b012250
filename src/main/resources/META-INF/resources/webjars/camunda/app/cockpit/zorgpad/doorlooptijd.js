/*
 * On every process diagram: how long each step takes against its own norm. The colour, a sign and the words say the same.
 */
import { el } from '../../tasklist/zorgpad/dossier/bouwstenen.js';
import * as diagram from './diagram.js';
import { haalStappen } from './ophalen.js';
import { OORDELEN, ergste, inWoorden, norm } from './woorden.js';

const VOORKEUR = 'zorgpad.cockpit.doorlooptijd';
const KLASSEN = Object.values(OORDELEN).map(({ klasse }) => `zp-norm-${klasse}`);

/** Below this the words would be too small to read, and the sign stays. */
const LEESBAAR = 0.7;

const aan = () => localStorage.getItem(VOORKEUR) !== 'uit';

function vaantje(stap) {
  const { klasse, teken } = OORDELEN[stap.oordeel];
  const maat = stap.midden === null ? '' : `${stap.midden} | ${stap.negenVanTien}`;
  const grens = norm(stap) === null ? '' : `norm ${norm(stap)}`;
  return el('div', { class: `zp-vaantje zp-kleur-${klasse}`, title: inWoorden(stap) },
    el('b', {}, teken), el('span', {}, [maat, grens].filter(Boolean).join(' · ')),
    el('small', {}, `${stap.geweest}× · nu ${stap.lopend}${stap.lopendTeLaat ? ` (${stap.lopendTeLaat} te laat)` : ''}`));
}

function stip(oordeel, uitleg) {
  const { klasse, teken } = OORDELEN[oordeel];
  return el('div', { class: `zp-stip zp-kleur-${klasse}`, title: uitleg }, teken);
}

function aantal(stap) {
  return el('div', { class: 'zp-aantal', title: `Geweest: ${stap.geweest}` }, `${stap.geweest}×`);
}

/** Steps inside a subprocess that is drawn closed, at any depth. */
function binnenin(knoop) {
  return (knoop.flowElements || []).flatMap((deel) => [deel.id, ...binnenin(deel)]);
}

class Tekening {
  constructor(viewer) {
    this.viewer = viewer;
    this.overlays = viewer.get('overlays');
    this.canvas = viewer.get('canvas');
    this.elementen = viewer.get('elementRegistry');
    this.opgehangen = [];
  }

  wis() {
    this.opgehangen.forEach((id) => this.overlays.remove(id));
    this.opgehangen = [];
    KLASSEN.forEach((klasse) => this.elementen.filter(({ id }) => this.canvas.hasMarker(id, klasse))
      .forEach(({ id }) => this.canvas.removeMarker(id, klasse)));
  }

  hang(id, html, position, show, scale) {
    this.opgehangen.push(this.overlays.add(id, 'zorgpad', { html, position, show, ...(scale && { scale }) }));
  }

  teken(stappen) {
    this.wis();
    const perStap = new Map(stappen.map((stap) => [stap.stap, stap]));
    this.elementen.filter((element) => element.businessObject?.$instanceOf('bpmn:FlowNode')
      && diagram.isVorm(element) && !element.id.endsWith('_plane')).forEach((element) => this.tekenStap(element, perStap));
  }

  tekenStap(element, perStap) {
    const knoop = element.businessObject;
    const stap = perStap.get(element.id);
    if (knoop.$instanceOf('bpmn:Activity')) {
      this.tekenActiviteit(element, stap, perStap);
    } else if (stap && stap.geweest > 0 && knoop.$instanceOf('bpmn:EndEvent')) {
      this.hang(element.id, aantal(stap), { top: -14, right: 6 }, { minZoom: LEESBAAR });
    }
  }

  tekenActiviteit(element, stap, perStap) {
    const dicht = element.collapsed === true;
    const delen = dicht ? binnenin(element.businessObject).map((id) => perStap.get(id)).filter(Boolean) : [];
    const oordeel = ergste([stap?.oordeel || 'GEEN_NORM', ...delen.map((deel) => deel.oordeel)]);
    if (oordeel !== 'GEEN_NORM') {
      this.canvas.addMarker(element.id, `zp-norm-${OORDELEN[oordeel].klasse}`);
      const uitleg = stap && stap.oordeel === oordeel ? inWoorden(stap) : `Slechtste stap hierin: ${OORDELEN[oordeel].lang}`;
      this.hang(element.id, stip(oordeel, uitleg), { top: -24, left: -24 }, { maxZoom: LEESBAAR - 0.001 }, { min: 1, max: 1 });
    }
    if (stap && (stap.midden !== null || stap.lopendTeLaat > 0 || stap.geweest > 0)) {
      this.hang(element.id, stap.midden === null && stap.normVan === null ? aantal(stap) : vaantje({ ...stap, oordeel }),
        { top: stap.midden === null && stap.normVan === null ? -17 : -34, left: 0 }, { minZoom: LEESBAAR }, { min: 0.95 });
    }
  }
}

function regel({ klasse, teken, kort, lang }) {
  return el('li', { title: lang }, el('span', { class: `zp-teken zp-kleur-${klasse}`, 'aria-hidden': 'true' }, teken), kort);
}

const uitlegregels = () => [
  el('p', {}, el('b', {}, '✓'), ' minstens 9 van de 10 binnen de norm; ', el('b', {}, '!'), ' meer dan 1 van de 10 te laat; ',
    el('b', {}, '‼'), ' meer dan de helft te laat.'),
  el('p', {}, el('b', {}, '2 | 5 · norm 3'), ' de helft duurde hoogstens 2, negen van de tien hoogstens 5, de norm is 3 werkdagen.'),
  el('p', {}, el('b', {}, '40×'), ' zo vaak geweest, van alle versies van het proces.'),
  el('p', {}, 'Stap met een plusje: de slechtste stap erin.')];

function legenda(bijWissel) {
  const knop = el('button', { type: 'button', class: 'zp-schakel' });
  const uitleg = el('div', { class: 'zp-legenda-uitleg' },
    el('ul', {}, Object.values(OORDELEN).map(regel)),
    el('details', {}, el('summary', {}, 'Uitleg'), uitlegregels()),
    el('p', { class: 'zp-periode' }));
  const vak = el('section', { class: 'zp-legenda', 'aria-label': 'Doorlooptijd tegen de norm' }, knop, uitleg,
    el('p', { class: 'zp-pad-uitleg' }, 'Blauw: de weg van deze zaak.'));
  const toon = () => {
    knop.setAttribute('aria-pressed', String(aan()));
    knop.textContent = `Norm per stap: ${aan() ? 'aan' : 'uit'}`;
    uitleg.hidden = !aan();
  };
  knop.addEventListener('click', () => {
    localStorage.setItem(VOORKEUR, aan() ? 'uit' : 'aan');
    toon();
    bijWissel();
  });
  ['mousedown', 'wheel', 'dblclick', 'touchstart'].forEach((soort) => vak.addEventListener(soort, (gebeurtenis) => gebeurtenis.stopPropagation()));
  toon();
  return vak;
}

async function start(viewer, definitie, signal) {
  const tekening = new Tekening(viewer);
  let overzicht = null;
  const hertekenen = () => (aan() && overzicht ? tekening.teken(overzicht.stappen) : tekening.wis());
  const vak = legenda(hertekenen);
  viewer.get('canvas').getContainer().append(vak);
  try {
    overzicht = await haalStappen(definitie);
    if (signal.aborted) {
      return;
    }
    vak.querySelector('.zp-periode').textContent = `Uw teams, ${overzicht.dagen} dagen`;
    hertekenen();
  } catch (fout) {
    if (!signal.aborted) {
      vak.querySelector('.zp-periode').textContent = fout.message;
    }
  }
}

const opDefinitie = {
  id: 'zorgpad-doorlooptijd',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 10,
  render(viewer, { processDefinitionId }, scope) {
    const afbreken = new AbortController();
    scope.$on('$destroy', () => {
      afbreken.abort();
      diagram.vergeet(viewer);
    });
    diagram.gebruik(viewer);
    start(viewer, processDefinitionId, afbreken.signal);
  }
};

/** On the page of one running case only its path is painted. */
const opZaak = {
  id: 'zorgpad-pad',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  priority: 10,
  render(viewer, gegevens, scope) {
    scope.$on('$destroy', () => diagram.vergeet(viewer));
    diagram.gebruik(viewer);
  }
};

export default [opDefinitie, opZaak];
