/* The tab with finished cases of a process: search, and see the path of one on the diagram. */
import { el } from '../../tasklist/zorgpad/dossier/bouwstenen.js';
import { bijDiagram, schilderPad } from './diagram.js';
import { haal } from './ophalen.js';
import { verloopblad } from './verloop.js';
import { dag, dagen } from './woorden.js';

const TAB = 'zorgpad-afgelopen';
const BLAD = 20;

/** The case that is named in the address, for who comes from another version of the process. */
const uitAdres = () => new URLSearchParams(window.location.hash.split('?')[1] || '').get('zaak');

function veld(naam, label, invoer) {
  const id = `zp-zoek-${naam}`;
  invoer.setAttribute('id', id);
  invoer.setAttribute('name', naam);
  invoer.classList.add('form-control');
  return el('div', {}, el('label', { for: id }, label), invoer);
}

class Afgelopen {
  constructor(vak, definitie, signal) {
    Object.assign(this, { vak, definitie, signal, vanaf: 0, verloop: null });
    this.uitkomst = el('select', {}, el('option', { value: '' }, 'alle uitkomsten'));
    this.formulier = el('form', { class: 'zp-zoeken', role: 'search' },
      veld('zaaknummer', 'Zaaknummer', el('input', { type: 'text', placeholder: 'GZ-2026-', autocomplete: 'off' })),
      veld('van', 'Afgelopen vanaf', el('input', { type: 'date' })),
      veld('tot', 'tot en met', el('input', { type: 'date' })),
      veld('uitkomst', 'Uitkomst', this.uitkomst),
      el('button', { type: 'submit', class: 'btn btn-primary' }, 'Zoeken'));
    this.formulier.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      this.vanaf = 0;
      this.zoek();
    });
    this.plek = el('div', { 'aria-live': 'polite' });
    vak.append(this.formulier, this.plek);
  }

  async laad(werk) {
    try {
      await werk();
    } catch (fout) {
      if (!this.signal.aborted) {
        this.plek.replaceChildren(el('p', { role: 'alert' }, fout.message));
      }
    }
  }

  zoek() {
    return this.laad(async () => {
      const vragen = { ...Object.fromEntries(new FormData(this.formulier)), vanaf: this.vanaf };
      const gevonden = await haal(`processen/${encodeURIComponent(this.definitie)}/afgelopen`, vragen, this.signal);
      if (this.uitkomst.options.length === 1) {
        this.uitkomst.append(...gevonden.uitkomsten.map(({ id, naam }) => el('option', { value: id }, naam)));
      }
      this.toonLijst(gevonden);
    });
  }

  toonLijst({ totaal, zaken }) {
    this.formulier.hidden = false;
    this.kies(null);
    if (!totaal) {
      this.plek.replaceChildren(el('p', {}, 'Geen afgelopen zaken gevonden.'));
      return;
    }
    const rijen = zaken.map((zaak) => {
      const knop = el('button', { type: 'button', class: 'btn-link zp-stapknop' }, zaak.zaaknummer || 'zonder zaaknummer');
      knop.addEventListener('click', () => this.open(zaak.id));
      return el('tr', {}, el('th', { scope: 'row' }, knop),
        [zaak.team || '', dag(zaak.begonnen), dag(zaak.beeindigd), dagen(zaak.werkdagen),
          zaak.afgebroken ? 'gestopt door beheer' : zaak.uitkomsten.join(', ')].map((cel) => el('td', {}, cel)));
    });
    this.plek.replaceChildren(
      el('table', { class: 'cam-table zp-tabel' },
        el('caption', {}, `${totaal} afgelopen. Kies een zaak om haar weg in het diagram te zien.`),
        el('thead', {}, el('tr', {}, ['Zaaknummer', 'Team', 'Begonnen', 'Afgelopen', 'Duur', 'Uitkomst'].map((kop) => el('th', { scope: 'col' }, kop)))),
        el('tbody', {}, rijen)),
      this.bladeren(totaal));
  }

  bladeren(totaal) {
    const knop = (tekst, verschil) => {
      const element = el('button', { type: 'button', class: 'btn btn-default' }, tekst);
      element.addEventListener('click', () => {
        this.vanaf += verschil;
        this.zoek();
      });
      return element;
    };
    return el('p', { class: 'zp-bladeren' },
      this.vanaf > 0 ? knop('Vorige', -BLAD) : null,
      this.vanaf + BLAD < totaal ? knop('Volgende', BLAD) : null);
  }

  open(id) {
    return this.laad(async () => {
      const verloop = await haal(`verlopen/${encodeURIComponent(id)}`, {}, this.signal);
      this.formulier.hidden = true;
      this.kies(verloop);
      const terug = el('button', { type: 'button', class: 'btn btn-default' }, 'Terug naar de lijst');
      terug.addEventListener('click', () => this.zoek());
      this.plek.replaceChildren(
        el('div', { class: 'zp-verloop-kop' }, el('h3', { tabindex: -1 }, verloop.zaaknummer || 'zonder zaaknummer'),
          el('span', {}, `${verloop.team || ''} · ${dag(verloop.begonnen)} tot ${dag(verloop.beeindigd)}`), terug),
        this.andereVersie(verloop), ...verloopblad(verloop));
      this.plek.querySelector('h3').focus();
    });
  }

  andereVersie({ definitie, versie, id }) {
    if (definitie === this.definitie) {
      return '';
    }
    const adres = `#/process-definition/${encodeURIComponent(definitie)}/runtime?tab=${TAB}&zaak=${encodeURIComponent(id)}`;
    return el('p', { class: 'zp-let-op' }, `Deze zaak liep op versie ${versie} van het proces. Het diagram kan er toen anders uit hebben gezien. `,
      el('a', { href: adres }, `Toon versie ${versie}`));
  }

  kies(verloop) {
    this.verloop = verloop;
    schilderPad(verloop);
  }
}

const tab = {
  id: TAB,
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 7,
  properties: { label: 'Afgelopen zaken' },
  render(plek, { processDefinitionId }, scope) {
    const afbreken = new AbortController();
    const vak = el('div', { class: 'zp-tab' });
    plek.append(vak);
    const scherm = new Afgelopen(vak, processDefinitionId, afbreken.signal);
    const stop = bijDiagram(() => schilderPad(scherm.verloop));
    scope.$on('$destroy', () => {
      afbreken.abort();
      stop();
      schilderPad(null);
    });
    const zaak = uitAdres();
    if (zaak) {
      scherm.open(zaak);
    } else {
      scherm.zoek();
    }
  }
};

/** The same tables for a case that is still running. */
const lopend = {
  id: 'zorgpad-verloop',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 8,
  properties: { label: 'Verloop' },
  render(plek, { processInstanceId }, scope) {
    const afbreken = new AbortController();
    const vak = el('div', { class: 'zp-tab' });
    let verloop = null;
    plek.append(vak);
    const stop = bijDiagram(() => schilderPad(verloop));
    scope.$on('$destroy', () => {
      afbreken.abort();
      stop();
      schilderPad(null);
    });
    haal(`verlopen/${encodeURIComponent(processInstanceId)}`, {}, afbreken.signal)
      .then((gevonden) => {
        verloop = gevonden;
        schilderPad(verloop);
        vak.replaceChildren(...verloopblad(verloop));
      })
      .catch((fout) => afbreken.signal.aborted || vak.replaceChildren(el('p', { role: 'alert' }, fout.message)));
  }
};

export default [tab, lopend];
