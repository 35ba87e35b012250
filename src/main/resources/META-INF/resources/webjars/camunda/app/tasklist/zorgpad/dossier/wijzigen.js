/* Corrections and additions to the dossier, each with the rules and the line in the access log of the server. */
import { el } from './bouwstenen.js';
import { invulblok } from './invullen.js';
import { haalBlad, stuur } from './ophalen.js';

const ROLLEN = [['moeder', 'Moeder'], ['vader', 'Vader'], ['stiefouder', 'Stiefouder'], ['pleegouder', 'Pleegouder'],
  ['verzorger', 'Verzorger'], ['kind', 'Kind'], ['anders', 'Iemand anders']];
const GEZAG = [['ja', 'Ja'], ['nee', 'Nee'], ['onbekend', 'Niet bekend']];
const SCHOLEN = [['nog_niet', 'Nog niet naar school'], ['voorschool', 'Voorschool of opvang'], ['po', 'Basisschool'],
  ['so', 'Speciaal onderwijs'], ['vo', 'Middelbare school'], ['vso', 'Voortgezet speciaal onderwijs'], ['mbo', 'Mbo'],
  ['geen', 'Geen school']];
const CONTACT = [['telefoon', 'Telefoon'], ['app', 'App-bericht'], ['email', 'E-mail'], ['brief', 'Brief'],
  ['huisbezoek', 'Huisbezoek']];
const TALEN = [['nl', 'Nederlands'], ['ar', 'Arabisch'], ['tr', 'Turks'], ['ti', 'Tigrinya'], ['en', 'Engels'],
  ['pl', 'Pools'], ['uk', 'Oekraïens'], ['ber', 'Berbers'], ['so', 'Somalisch'], ['anders', 'Andere taal']];
const BESLUITEN = [['gegeven', 'Toestemming gegeven'], ['geweigerd', 'Toestemming geweigerd'],
  ['ingetrokken', 'Toestemming ingetrokken']];
const VERKLAARDERS = [['jeugdige', 'De jeugdige zelf'], ['gezaghebbende_ouders', 'De ouder(s) met gezag'],
  ['wettelijk_vertegenwoordiger', 'De wettelijk vertegenwoordiger']];
const KADERS = [['VRIJWILLIG', 'Vrijwillig'], ['INTENSIEF_VRIJWILLIG', 'Intensief vrijwillig'],
  ['VRIJWILLIG_TIJDENS_ONDERZOEK', 'Vrijwillig, de Raad doet onderzoek'], ['GEDWONGEN', 'Gedwongen (maatregel)'],
  ['GEDWONGEN_STRAF', 'Gedwongen (jeugdreclassering)']];
const GRONDEN = [['geen', 'Nee'], ['ernstig_nadeel', 'Ja: zonder hulp dreigt ernstig nadeel'],
  ['weloverwogen_wens', 'Ja: het is een weloverwogen wens van de jeugdige']];

const isKind = ({ rol }) => rol === 'kind';

function contactvelden(gezin) {
  return [
    { naam: 'gezinsnaam', label: 'Naam van het gezin', verplicht: true, waarde: gezin.gezinsnaam },
    { naam: 'telefoon', label: 'Telefoon', soort: 'tel', waarde: gezin.telefoon },
    { naam: 'email', label: 'E-mail', soort: 'email', waarde: gezin.email },
    { naam: 'adres', label: 'Straat en huisnummer', waarde: gezin.adres },
    { naam: 'postcode', label: 'Postcode', waarde: gezin.postcode },
    { naam: 'plaats', label: 'Plaats', waarde: gezin.plaats },
    { naam: 'contactvoorkeur', label: 'Liefst contact via', soort: 'keuze', keuzes: CONTACT, waarde: gezin.contactvoorkeur },
    { naam: 'voorkeurstaal', label: 'Taal', soort: 'keuze', keuzes: TALEN, waarde: gezin.voorkeurstaal },
    { naam: 'tolk', label: 'Tolk nodig', soort: 'vinkje', waarde: gezin.tolk }
  ];
}

/** Corrects name and contact data. When a colleague was faster the worker sees both, and chooses. */
function contact(zaak, gezin) {
  let versie = gezin.versie;
  return {
    titel: 'Contactgegevens aanpassen',
    velden: contactvelden(gezin),
    async bewaar(waarden) {
      try {
        await stuur('PUT', zaak, '/contact', { ...waarden, versie });
      } catch (fout) {
        if (fout.status === 409) {
          fout.message = 'Een collega heeft deze gegevens net gewijzigd. Uw wijziging is nog niet opgeslagen.';
          fout.nieuw = (await haalBlad(zaak)).gezin;
          versie = fout.nieuw.versie;
        }
        throw fout;
      }
    }
  };
}

function persoon(zaak) {
  return {
    titel: 'Gezinslid toevoegen',
    velden: [
      { naam: 'rol', label: 'Rol in het gezin', soort: 'keuze', keuzes: ROLLEN, verplicht: true },
      { naam: 'voornaam', label: 'Voornaam', verplicht: true },
      { naam: 'achternaam', label: 'Achternaam' },
      { naam: 'geboortedatum', label: 'Geboortedatum', soort: 'date', uitleg: 'Bij een kind is dit nodig.' },
      { naam: 'gezag', label: 'Heeft gezag', soort: 'keuze', keuzes: GEZAG, toon: (waarden) => waarden.rol && !isKind(waarden) },
      { naam: 'schoolsoort', label: 'Soort school', soort: 'keuze', keuzes: SCHOLEN, verplicht: true, toon: isKind },
      { naam: 'school', label: 'Naam van de school', toon: isKind },
      { naam: 'taal', label: 'Taal, als die anders is dan die van het gezin', soort: 'keuze', keuzes: TALEN },
      { naam: 'heeftEigenVraag', label: 'Heeft een eigen vraag', soort: 'vinkje' }
    ],
    bewaar: (waarden) => stuur('POST', zaak, '/personen', waarden)
  };
}

const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

function toestemming(zaak, personen) {
  return {
    titel: 'Toestemming vastleggen',
    velden: [
      {
        naam: 'persoonId', label: 'Over wie gaat het?', soort: 'keuze', verplicht: true,
        keuzes: personen.map(({ id, voornaam, achternaam }) => [id, [voornaam, achternaam].filter(Boolean).join(' ')])
      },
      { naam: 'partij', label: 'Voor welke organisatie of persoon?', verplicht: true },
      { naam: 'doel', label: 'Waarvoor?', verplicht: true, uitleg: 'Bijvoorbeeld: overleg over de hulp op school.' },
      { naam: 'besluit', label: 'Wat is besloten?', soort: 'keuze', keuzes: BESLUITEN, verplicht: true },
      { naam: 'verklaardDoor', label: 'Wie besloot dit?', soort: 'vinkjes', keuzes: VERKLAARDERS },
      { naam: 'datum', label: 'Op welke dag?', soort: 'date', waarde: vandaag(), verplicht: true },
      { naam: 'kader', label: 'In welk kader is de hulp?', soort: 'keuze', keuzes: KADERS, waarde: 'VRIJWILLIG', verplicht: true },
      { naam: 'wilsbekwaam', label: 'De jeugdige kan dit zelf goed overwegen', soort: 'vinkje', waarde: true },
      { naam: 'ouderWeigert', label: 'Een ouder met gezag weigert', soort: 'vinkje' },
      {
        naam: 'gronden', label: 'Mag een jeugdige van 12 tot 16 alleen beslissen?', soort: 'keuze', keuzes: GRONDEN,
        waarde: 'geen', verplicht: true, toon: ({ ouderWeigert }) => ouderWeigert
      },
      { naam: 'toelichting', label: 'Toelichting', soort: 'lang' }
    ],
    bewaar: (waarden) => stuur('POST', zaak, '/toestemmingen', waarden)
  };
}

/** A button that opens the form in the part of the tab to which it belongs. */
function knop(id, { titel, velden, bewaar }, herlaad) {
  const plek = el('div', { class: 'zp-wijzigen' });
  const open = el('button', { type: 'button', class: 'btn btn-default zp-wijzigen-knop', 'aria-expanded': 'false' }, titel);
  const sluit = () => {
    plek.replaceChildren(open);
    open.focus();
  };
  open.addEventListener('click', () => {
    const invullen = invulblok({
      id, velden, bewaar, knop: 'Opslaan', klaar: () => herlaad(`${titel}: opgeslagen.`, id), stop: sluit
    });
    plek.replaceChildren(el('h4', {}, titel), invullen.formulier);
    invullen.begin();
  });
  plek.append(open);
  return plek;
}

/** The three buttons, each for its own part of the tab. */
export function wijzigknoppen({ blad, zaak }, herlaad) {
  return {
    contact: knop('contact', contact(zaak, blad.gezin), herlaad),
    personen: knop('personen', persoon(zaak), herlaad),
    toestemmingen: knop('toestemmingen', toestemming(zaak, blad.personen), herlaad)
  };
}
