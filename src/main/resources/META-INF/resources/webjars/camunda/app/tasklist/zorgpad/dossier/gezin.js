import { datum } from '../datums.js';
import { blok, eigen, el, leeg, merk, paren, tabel } from './bouwstenen.js';

const GEZAG = { ja: 'gezag', nee: 'geen gezag', onbekend: 'gezag onbekend' };

const naam = (persoon) => eigen([persoon.voornaam, persoon.achternaam].filter(Boolean).join(' '));

function leeftijd(persoon) {
  const jaren = persoon.leeftijd === null || persoon.leeftijd === undefined ? 'leeftijd onbekend' : `${persoon.leeftijd} jaar`;
  return persoon.geboortedatum ? [jaren, el('small', {}, datum(persoon.geboortedatum))] : jaren;
}

function rol(persoon) {
  const gezag = persoon.rol === 'kind' ? null : persoon.gezagLabel && GEZAG[persoon.gezag];
  return [persoon.rolLabel, gezag ? el('small', {}, gezag) : null];
}

const school = (persoon) => [persoon.schoolsoortLabel, persoon.school ? el('small', {}, eigen(persoon.school)) : null]
  .filter(Boolean);

/** Who belongs to the family, in the order in which they were registered. */
export function personenBlok(personen, wijzig) {
  if (!personen.length) {
    return blok('personen', 'Gezin', leeg('Er zijn nog geen gezinsleden vastgelegd.'), wijzig);
  }
  const rijen = personen.map((persoon) => {
    const opSchool = school(persoon);
    return [
      [naam(persoon), persoon.taalLabel ? el('small', {}, `spreekt ${persoon.taalLabel}`) : null],
      rol(persoon),
      leeftijd(persoon),
      persoon.heeftEigenVraag ? merk('eigen vraag', 'vraag') : null,
      opSchool.length ? opSchool : null
    ];
  });
  return blok('personen', 'Gezin', tabel('Gezinsleden', ['Naam', 'Rol', 'Leeftijd', 'Eigen vraag', 'School'], rijen), wijzig);
}

/** Only the names, for a role outside the team. */
export function namenBlok(personen) {
  return blok('personen', 'Gezin', tabel('Gezinsleden', ['Naam', 'Rol'],
    personen.map((persoon) => [naam(persoon), persoon.rolLabel])));
}

function schakel(soort, waarde) {
  return waarde ? el('a', { href: `${soort}:${encodeURIComponent(waarde.replace(/\s/g, '')).replace('%40', '@').replace('%2B', '+')}` }, waarde) : null;
}

/** How to reach the family, and in which language. */
export function contactBlok(gezin, wijzig) {
  const plaats = [gezin.postcode, gezin.plaats].filter(Boolean).join(' ');
  const adres = gezin.adres || plaats ? [eigen(gezin.adres), gezin.adres && plaats ? ', ' : null, eigen(plaats)] : null;
  return blok('contact', 'Contact', paren([
    ['Telefoon', schakel('tel', gezin.telefoon)],
    ['E-mail', schakel('mailto', gezin.email)],
    ['Adres', adres],
    ['Liefst via', gezin.contactvoorkeurLabel],
    ['Taal', gezin.voorkeurstaalLabel],
    ['Tolk', gezin.tolk ? merk('tolk nodig', 'let-op') : 'niet nodig']
  ]), wijzig);
}
