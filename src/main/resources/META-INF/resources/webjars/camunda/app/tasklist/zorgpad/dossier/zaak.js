import { dag, datum, tijdstip } from '../datums.js';
import { urgentieLabel } from '../urgentie.js';
import { blok, eigen, el, leeg, merk, paren, regel, tabel } from './bouwstenen.js';

const STATUS = { open: 'Open', gesloten: 'Gesloten' };
const BESLUIT = { gegeven: 'goed', geweigerd: 'slecht', ingetrokken: 'slecht' };

function urgentie({ urgentie: klasse, urgentieRegel }) {
  return klasse ? [urgentieLabel(klasse), ' ', regel(urgentieRegel)] : null;
}

function klok(deel) {
  return deel.voorbij
    ? el('span', { class: 'zp-te-laat' }, `${datum(deel.datum)} (voorbij)`)
    : datum(deel.datum);
}

/** The case itself: where it is, how urgent, and which dates count. */
export function zaakBlok(zaak, zaakgegevens) {
  const status = zaak.uitkomstLabel ? `${STATUS[zaak.status]}: ${zaak.uitkomstLabel}` : STATUS[zaak.status] || zaak.status;
  return blok('zaak', 'Zaak', paren([
    ['Zaaknummer', zaak.zaaknummer],
    ['Team', zaak.teamNaam],
    ['Status', status],
    ['Urgentie', urgentie(zaakgegevens)],
    ['Aangemeld', [tijdstip(zaak.aanmeldDatumTijd), zaak.kanaalLabel ? el('small', {}, zaak.kanaalLabel) : null]],
    ...zaak.klokken.map((deel) => [deel.label, klok(deel)]),
    ['Gesloten op', zaak.geslotenOp ? tijdstip(zaak.geslotenOp) : null]
  ]));
}

/** Consents that count now; earlier words about the same person, party and purpose stay below. */
export function toestemmingenBlok(toestemmingen, personen, wijzig) {
  if (!toestemmingen.length) {
    return blok('toestemmingen', 'Toestemmingen', leeg('Er is nog geen toestemming vastgelegd.'), wijzig);
  }
  const namen = Object.fromEntries(personen.map((persoon) => [persoon.id, persoon.voornaam]));
  const rij = (deel) => [
    eigen(namen[deel.persoonId] || 'onbekend'),
    [eigen(deel.partij), deel.doel ? el('small', {}, eigen(deel.doel)) : null],
    [merk(deel.besluitLabel, deel.actueel ? BESLUIT[deel.besluit] : 'gewoon'), deel.actueel ? null : el('small', {}, 'eerder')],
    [deel.verklaardDoorLabel, el('small', {}, dag(deel.datum)), regel(deel.ruleId, deel.herkomst)]
  ];
  const volgorde = [...toestemmingen].sort((een, ander) => Number(ander.actueel) - Number(een.actueel));
  return blok('toestemmingen', 'Toestemmingen',
    tabel('Toestemmingen', ['Wie', 'Voor', 'Besluit', 'Door'], volgorde.map(rij)), wijzig);
}

/** What happened, newest first, with the rule that decided. */
export function verloopBlok(gebeurtenissen) {
  if (!gebeurtenissen.length) {
    return blok('verloop', 'Verloop van de zaak', leeg('Er is nog niets gebeurd in deze zaak.'));
  }
  const regels = [...gebeurtenissen].reverse().map((deel) =>
    el('li', {},
      el('time', { datetime: deel.moment }, tijdstip(deel.moment)),
      el('span', { class: 'zp-verloop-wat' }, deel.omschrijving, ' ', regel(deel.ruleId, deel.herkomst)),
      deel.gebruikerNaam ? el('small', {}, deel.gebruikerNaam) : null));
  return blok('verloop', 'Verloop van de zaak', el('ol', { class: 'zp-verloop', reversed: true }, regels));
}
