/*
 * The Dossier tab beside the form of a task: the family in front of the worker, read live with the worker's own rights.
 */
import { urgentieLabel } from '../urgentie.js';
import { el, merk } from './bouwstenen.js';
import { documentenBlok } from './documenten.js';
import { contactBlok, personenBlok } from './gezin.js';
import { kaartenBlok } from './kaarten.js';
import { notitiesBlok } from './notities.js';
import { GeenDossier, haalDossier, wortel } from './ophalen.js';
import { toestemmingenBlok, verloopBlok, zaakBlok } from './zaak.js';

function kop({ zaak, gezin }, { urgentie }) {
  return el('header', { class: 'zp-dossier-kop' },
    el('h2', {}, `Gezin ${gezin.gezinsnaam}`),
    urgentie ? urgentieLabel(urgentie) : null,
    gezin.tolk ? merk(`tolk nodig: ${gezin.voorkeurstaalLabel || 'taal onbekend'}`, 'let-op') : null,
    zaak.status === 'gesloten' ? merk('zaak gesloten') : null,
    el('span', { class: 'zp-zaaknummer' }, [zaak.zaaknummer, zaak.teamNaam].filter(Boolean).join(' · ')));
}

function dossier({ blad, zaakgegevens }, taakId) {
  return el('div', { class: 'zp-dossier' },
    kop(blad, zaakgegevens),
    kaartenBlok(blad.kaarten, wortel()),
    personenBlok(blad.personen),
    el('div', { class: 'zp-naast-elkaar' }, zaakBlok(blad.zaak, zaakgegevens), contactBlok(blad.gezin)),
    notitiesBlok(blad.teksten),
    documentenBlok(blad.documenten, wortel(), taakId),
    toestemmingenBlok(blad.toestemmingen, blad.personen),
    verloopBlok(blad.gebeurtenissen));
}

function melding(fout, opnieuw) {
  const bekend = fout instanceof GeenDossier;
  const tekst = bekend ? fout.message : 'Het dossier kon niet worden geladen.';
  const vak = el('div', { class: 'zp-dossier-melding', role: 'alert' }, el('p', {}, tekst));
  if (!bekend || fout.soort === 'storing') {
    const knop = el('button', { type: 'button', class: 'btn btn-primary' }, 'Opnieuw proberen');
    knop.addEventListener('click', opnieuw);
    vak.append(knop);
  }
  return vak;
}

async function vul(plek, engineApi, taakId, signal) {
  plek.replaceChildren(el('p', { class: 'zp-dossier-laden', role: 'status' }, 'Dossier laden…'));
  try {
    plek.replaceChildren(dossier(await haalDossier(engineApi, taakId, signal), taakId));
  } catch (fout) {
    if (!signal.aborted) {
      plek.replaceChildren(melding(fout, () => vul(plek, engineApi, taakId, signal)));
    }
  }
}

export default {
  id: 'zorgpad-dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Dossier' },
  render(plek, { api, taskId }, scope) {
    const afbreken = new AbortController();
    scope.$on('$destroy', () => afbreken.abort());
    vul(plek, api.engineApi, taskId, afbreken.signal);
  }
};
