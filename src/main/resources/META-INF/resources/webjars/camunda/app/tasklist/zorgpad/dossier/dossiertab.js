/*
 * The Dossier tab beside the form of a task: the family in front of the worker, read live with the worker's own rights.
 */
import { urgentieLabel } from '../urgentie.js';
import { eigen, el, merk } from './bouwstenen.js';
import { documentenBlok } from './documenten.js';
import { contactBlok, namenBlok, personenBlok } from './gezin.js';
import { kaartenBlok } from './kaarten.js';
import { notitiesBlok } from './notities.js';
import { GeenDossier, haalDossier, wortel } from './ophalen.js';
import { wijzigknoppen } from './wijzigen.js';
import { toestemmingenBlok, verloopBlok, zaakBlok } from './zaak.js';

function kop({ zaak, gezin }, { urgentie }) {
  return el('header', { class: 'zp-dossier-kop' },
    el('h2', {}, 'Gezin ', eigen(gezin.gezinsnaam)),
    urgentie ? urgentieLabel(urgentie) : null,
    gezin.tolk ? merk(`tolk nodig: ${gezin.voorkeurstaalLabel || 'taal onbekend'}`, 'let-op') : null,
    zaak.status === 'gesloten' ? merk('zaak gesloten') : null,
    el('span', { class: 'zp-zaaknummer' }, [zaak.zaaknummer, zaak.teamNaam].filter(Boolean).join(' · ')));
}

/** What a role outside the team sees: the names, and the part that its task is about. */
function deel({ blad, zaakgegevens }, taakId) {
  return el('div', { class: 'zp-dossier' },
    kop(blad, zaakgegevens),
    el('p', { class: 'zp-dossier-beperkt' }, 'U ziet alleen het deel van dit dossier dat u nodig heeft voor uw taak.'),
    kaartenBlok(blad.kaarten, wortel()),
    namenBlok(blad.personen),
    notitiesBlok(blad.teksten),
    documentenBlok(blad.documenten, wortel(), taakId));
}

function dossier(gegevens, taakId, herlaad) {
  const { blad, zaakgegevens } = gegevens;
  if (blad.beperkt) {
    return deel(gegevens, taakId);
  }
  const wijzig = wijzigknoppen(gegevens, herlaad);
  return el('div', { class: 'zp-dossier' },
    kop(blad, zaakgegevens),
    kaartenBlok(blad.kaarten, wortel()),
    personenBlok(blad.personen, wijzig.personen),
    el('div', { class: 'zp-naast-elkaar' }, zaakBlok(blad.zaak, zaakgegevens), contactBlok(blad.gezin, wijzig.contact)),
    notitiesBlok(blad.teksten),
    documentenBlok(blad.documenten, wortel(), taakId),
    toestemmingenBlok(blad.toestemmingen, blad.personen, wijzig.toestemmingen),
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

/** Says that a change is stored, at the part of the tab where the worker was. */
function bevestig(plek, { tekst, blokId }) {
  const gedaan = el('p', { class: 'zp-opgeslagen', role: 'status', tabindex: -1 }, tekst);
  plek.querySelector(`.zp-blok-${blokId}`).prepend(gedaan);
  gedaan.focus();
}

async function vul(plek, engineApi, taakId, signal, opgeslagen) {
  if (!opgeslagen) {
    plek.replaceChildren(el('p', { class: 'zp-dossier-laden', role: 'status' }, 'Dossier laden…'));
  }
  try {
    const gegevens = await haalDossier(engineApi, taakId, signal);
    const herlaad = (tekst, blokId) => vul(plek, engineApi, taakId, signal, { tekst, blokId });
    plek.replaceChildren(dossier(gegevens, taakId, herlaad));
    if (opgeslagen) {
      bevestig(plek, opgeslagen);
    }
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
