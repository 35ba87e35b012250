/*
 * The last English words: the calendar and the field messages of the form viewer have no translation of their own.
 */
const KALENDER = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    longhand: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
  },
  months: {
    shorthand: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    longhand: [
      'januari', 'februari', 'maart', 'april', 'mei', 'juni',
      'juli', 'augustus', 'september', 'oktober', 'november', 'december'
    ]
  },
  weekAbbreviation: 'wk',
  rangeSeparator: ' t/m ',
  scrollTitle: 'Scroll om te wijzigen',
  toggleTitle: 'Klik om te wisselen',
  yearAriaLabel: 'Jaar',
  monthAriaLabel: 'Maand',
  hourAriaLabel: 'Uur',
  minuteAriaLabel: 'Minuut',
  time_24hr: true,
  ordinal: () => ''
};

const TEKSTEN = [
  [/^Field is required\.$/, 'Vul dit veld in.'],
  [/^Field must match pattern .*$/, 'Dit heeft niet de juiste vorm. Kijk naar het voorbeeld bij het veld.'],
  [/^Field must have minimum value of (.+)\.$/, 'Vul $1 of meer in.'],
  [/^Field must have maximum value of (.+)\.$/, 'Vul $1 of minder in.'],
  [/^Field must have minimum length of (.+)\.$/, 'Vul minimaal $1 tekens in.'],
  [/^Field must have maximum length of (.+)\.$/, 'Vul maximaal $1 tekens in.'],
  [/^Field must be a valid\s+international phone number\..*$/, 'Vul een telefoonnummer in, zoals +31612345678.'],
  [/^Field must be a valid email\.$/, 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Kies $1 of $2.'],
  [/^Value is not a number\.$/, 'Vul een getal in.'],
  [/^dd([-/.])mm\1yyyy$/, 'dd$1mm$1jjjj'],
  [/^mm\/dd\/yyyy$/, 'mm/dd/jjjj'],
  [/^hh:mm( \?m)?$/, 'uu:mm'],
  [/^Select$/, 'Kies'],
  [/^Search$/, 'Kies of zoek'],
  [/^No results$/, 'Niets gevonden'],
  [/^All values selected$/, 'Alles is gekozen']
];
const NAAMLOZE_TEKST = ['placeholder', 'aria-label', 'title'];

export function vertaal(tekst) {
  const zonderRand = tekst.trim();
  const paar = TEKSTEN.find(([engels]) => engels.test(zonderRand));
  return paar ? tekst.replace(zonderRand, zonderRand.replace(paar[0], paar[1])) : tekst;
}

function vertaalElement(element) {
  NAAMLOZE_TEKST.filter((naam) => element.hasAttribute(naam)).forEach((naam) => {
    const nu = element.getAttribute(naam);
    const straks = vertaal(nu);
    if (straks !== nu) {
      element.setAttribute(naam, straks);
    }
  });
}

function vertaalTekst(knoop) {
  const straks = vertaal(knoop.data);
  if (straks !== knoop.data) {
    knoop.data = straks;
  }
}

function inFormulier(knoop) {
  const element = knoop.nodeType === Node.ELEMENT_NODE ? knoop : knoop.parentElement;
  return element !== null && element.closest('.fjs-container, .fjs-form') !== null;
}

function vertaalTak(knoop) {
  if (!inFormulier(knoop)) {
    knoop.querySelectorAll?.('.fjs-container').forEach(vertaalTak);
    return;
  }
  if (knoop.nodeType === Node.TEXT_NODE) {
    vertaalTekst(knoop);
    return;
  }
  const wandeling = document.createTreeWalker(knoop, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let deel = wandeling.currentNode; deel; deel = wandeling.nextNode()) {
    deel.nodeType === Node.TEXT_NODE ? vertaalTekst(deel) : vertaalElement(deel);
  }
}

function verwerk(wijzigingen) {
  wijzigingen.forEach((wijziging) => {
    if (wijziging.type === 'attributes' && inFormulier(wijziging.target)) {
      vertaalElement(wijziging.target);
    } else if (wijziging.type === 'characterData') {
      vertaalTak(wijziging.target);
    }
    wijziging.addedNodes.forEach(vertaalTak);
  });
}

document.documentElement.lang = 'nl';
window.flatpickr?.localize(KALENDER);
new MutationObserver(verwerk).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: NAAMLOZE_TEKST
});
