/*
 * What a worker must see on a card in the list: which case, which team, how urgent, before which day. The values come
 * with the list itself (the variables that the filter names), so a card asks the server nothing.
 */
import { dag, isVandaag, isVoorbij } from './datums.js';
import { urgentieLabel } from './urgentie.js';

function deel(klasse, tekst) {
  const element = document.createElement('span');
  element.className = klasse;
  element.textContent = tekst;
  return element;
}

function deadline(einddatum) {
  if (isVoorbij(einddatum)) {
    return deel('zp-deadline zp-te-laat', `Te laat: ${dag(einddatum)}`);
  }
  return isVandaag(einddatum)
    ? deel('zp-deadline zp-vandaag', 'Vandaag')
    : deel('zp-deadline', `Uiterlijk ${dag(einddatum)}`);
}

function gegevens(taak) {
  const lijst = taak._embedded?.variable || [];
  return Object.fromEntries(lijst.map(({ name, value }) => [name, value]));
}

function toon(kaart, taak) {
  const { zaaknummer, teamNaam, urgentie, kennismakingUiterlijk } = gegevens(taak);
  kaart.className = 'zp-kaart';
  if (urgentie) {
    kaart.append(urgentieLabel(urgentie));
  }
  if (taak.due) {
    kaart.append(deadline(taak.due));
  }
  if (zaaknummer) {
    kaart.append(deel('zp-zaaknummer', zaaknummer));
  }
  if (teamNaam) {
    kaart.append(deel('zp-team', teamNaam));
  }
  if (kennismakingUiterlijk) {
    kaart.append(deel('zp-kennismaking', `Kennismaking uiterlijk ${dag(kennismakingUiterlijk)}`));
  }
}

export default {
  id: 'zorgpad-zaakkaart',
  pluginPoint: 'tasklist.card',
  priority: 300,
  render: (kaart, gegevensVanTaak, scope) => toon(kaart, scope.task)
};
