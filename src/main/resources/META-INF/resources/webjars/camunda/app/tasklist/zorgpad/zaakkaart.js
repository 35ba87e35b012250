/*
 * What a worker must see on a card in the list: which case, which team, how urgent, before which day, and what counts in
 * the process of this task. The values come with the list itself (the variables that the filter names), so a card asks
 * the server nothing.
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

const FASEN = {
  directe_veiligheid: 'Fase 1: directe veiligheid',
  stabiele_veiligheid: 'Fase 2: stabiele veiligheid',
  herstel: 'Fase 3: herstel'
};

/** What is still ahead in this process; a term that was kept is not named any more. */
function stand(van) {
  const uiterlijk = (wat, dagWaarde, klaar) => dagWaarde && !klaar && `${wat} uiterlijk ${dag(dagWaarde)}`;
  return [
    FASEN[van.fase],
    uiterlijk('Kennismaking', van.kennismakingUiterlijk, van.kennismakingGehouden),
    uiterlijk('Plan', van.planUiterlijk, van.planVastgesteld),
    uiterlijk('Besluit', van.besluitUiterlijk, van.besluitGenomen !== false),
    van.rolKeuze && `Voor ${van.rolKeuze.replaceAll('-', ' ')}`
  ].filter(Boolean);
}

function toon(kaart, taak) {
  const van = gegevens(taak);
  kaart.className = 'zp-kaart';
  if (van.urgentie) {
    kaart.append(urgentieLabel(van.urgentie));
  }
  if (taak.due) {
    kaart.append(deadline(taak.due));
  }
  if (van.zaaknummer) {
    kaart.append(deel('zp-zaaknummer', van.zaaknummer));
  }
  if (van.teamNaam) {
    kaart.append(deel('zp-team', van.teamNaam));
  }
  stand(van).forEach((tekst) => kaart.append(deel('zp-stand', tekst)));
}

export default {
  id: 'zorgpad-zaakkaart',
  pluginPoint: 'tasklist.card',
  priority: 300,
  render: (kaart, gegevensVanTaak, scope) => toon(kaart, scope.task)
};
