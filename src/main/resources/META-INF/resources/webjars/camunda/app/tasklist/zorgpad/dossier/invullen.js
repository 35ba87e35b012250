/*
 * A small form on the Dossier tab: what is wrong is said at the field and above the form, and what was typed stays until
 * it is stored, also when a colleague was faster.
 */
import { el } from './bouwstenen.js';

const leesbaar = (veld, waarde) => {
  if (waarde === true || waarde === false) {
    return waarde ? 'ja' : 'nee';
  }
  const keuze = (veld.keuzes || []).find(([code]) => code === waarde);
  return (keuze ? keuze[1] : waarde) || 'leeg';
};

function keuzelijst(veld, id) {
  return el('select', { id, class: 'form-control', 'aria-required': veld.verplicht },
    veld.verplicht && veld.waarde ? null : el('option', { value: '' }, veld.verplicht ? 'Kies…' : ''),
    veld.keuzes.map(([code, label]) => el('option', { value: code, selected: code === veld.waarde }, label)));
}

function invoer(veld, id) {
  if (veld.soort === 'keuze') {
    return keuzelijst(veld, id);
  }
  if (veld.soort === 'lang') {
    return el('textarea', { id, class: 'form-control', rows: 4, 'aria-required': veld.verplicht }, veld.waarde);
  }
  return el('input', {
    id, class: 'form-control', type: veld.soort || 'text', value: veld.waarde, 'aria-required': veld.verplicht, autocomplete: 'off'
  });
}

/** One question with its explanation and its errors. */
function vraag(veld, voorvoegsel) {
  const id = `${voorvoegsel}-${veld.naam}`;
  const melding = el('p', { class: 'zp-veldfout', id: `${id}-fout` });
  const uitleg = veld.uitleg ? el('small', { id: `${id}-uitleg` }, veld.uitleg) : null;
  let vak;
  let lees;
  let zet = () => {};
  let focus;
  if (veld.soort === 'vinkje') {
    const vinkje = el('input', { id, type: 'checkbox', checked: veld.waarde });
    vak = el('div', { class: 'zp-veld' }, el('label', { for: id }, vinkje, ` ${veld.label}`), uitleg, melding);
    lees = () => vinkje.checked;
    zet = (waarde) => {
      vinkje.checked = waarde;
    };
    focus = vinkje;
  } else if (veld.soort === 'vinkjes') {
    const vinkjes = veld.keuzes.map(([code, label], nummer) =>
      [code, el('input', { id: `${id}-${nummer}`, type: 'checkbox' }), label]);
    vak = el('fieldset', { class: 'zp-veld', id }, el('legend', {}, veld.label), uitleg,
      vinkjes.map(([, vinkje, label]) => el('label', { for: vinkje.id }, vinkje, ` ${label}`)), melding);
    lees = () => vinkjes.filter(([, vinkje]) => vinkje.checked).map(([code]) => code);
    focus = vinkjes[0][1];
  } else {
    const antwoord = invoer(veld, id);
    vak = el('div', { class: 'zp-veld' },
      el('label', { for: id }, veld.label, veld.verplicht ? el('span', { 'aria-hidden': true }, ' *') : null), antwoord, uitleg, melding);
    lees = () => antwoord.value.trim();
    zet = (waarde) => {
      antwoord.value = waarde ?? '';
    };
    focus = antwoord;
  }
  const beschrijf = (fout) => {
    focus.setAttribute('aria-invalid', String(fout));
    focus.setAttribute('aria-describedby', [uitleg?.id, fout ? melding.id : null].filter(Boolean).join(' '));
  };
  beschrijf(false);
  return {
    veld,
    vak,
    lees,
    zet,
    isAangeraakt: () => lees() !== (veld.waarde ?? ''),
    zetFout(tekst) {
      melding.textContent = tekst;
      beschrijf(Boolean(tekst));
    },
    toonAls(zichtbaar) {
      vak.hidden = !zichtbaar;
    },
    focus: () => focus.focus()
  };
}

/**
 * @param velden questions: naam, label, and where needed soort, keuzes, waarde, verplicht, uitleg and toon(waarden)
 * @param bewaar stores the values; may throw a Weigering
 * @param klaar after storing
 * @param stop the worker changes nothing after all
 */
export function invulblok({ id, knop, velden, bewaar, klaar, stop }) {
  const vragen = velden.map((veld) => vraag(veld, `zp-invul-${id}`));
  const samenvatting = el('div', { class: 'zp-invul-melding', role: 'alert', tabindex: -1 });
  const opslaan = el('button', { type: 'submit', class: 'btn btn-primary' }, knop);
  const annuleren = el('button', { type: 'button', class: 'btn btn-default' }, 'Niet opslaan');
  const formulier = el('form', { class: 'zp-invul', novalidate: true }, samenvatting, vragen.map(({ vak }) => vak),
    el('div', { class: 'zp-invul-knoppen' }, opslaan, annuleren));

  const waarden = () => Object.fromEntries(vragen
    .filter(({ vak }) => !vak.hidden)
    .map(({ veld, lees }) => [veld.naam, lees()]));
  const ververs = () => vragen.forEach(({ veld, toonAls }) => toonAls(!veld.toon || veld.toon(waarden())));
  const meld = (...inhoud) => {
    samenvatting.replaceChildren(...inhoud.filter(Boolean));
    samenvatting.focus();
  };

  /** What the worker did not touch follows the colleague; what the worker did change stays, beside the new value. */
  function naastElkaar(nieuw) {
    vragen.filter(({ veld }) => veld.naam in nieuw).forEach(({ veld, zet, zetFout, lees, isAangeraakt }) => {
      if (!isAangeraakt()) {
        zet(nieuw[veld.naam]);
      } else if (lees() !== (nieuw[veld.naam] ?? '')) {
        zetFout(`Nu staat in het dossier: ${leesbaar(veld, nieuw[veld.naam])}.`);
      }
      veld.waarde = nieuw[veld.naam];
    });
  }

  function toonWeigering(weigering) {
    weigering.fouten.forEach(({ veld, melding }) =>
      vragen.find((deze) => deze.veld.naam === veld)?.zetFout(melding));
    if (weigering.nieuw) {
      naastElkaar(weigering.nieuw);
    }
    meld(el('p', {}, weigering.message),
      weigering.nieuw
        ? el('p', {}, 'Wat u veranderde staat er nog, met daaronder wat er nu in het dossier staat. De andere velden '
          + 'zijn bijgewerkt. Slaat u nog een keer op, dan geldt wat hier is ingevuld.')
        : null);
  }

  formulier.addEventListener('input', ververs);
  formulier.addEventListener('change', ververs);
  annuleren.addEventListener('click', stop);
  formulier.addEventListener('submit', async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    vragen.forEach(({ zetFout }) => zetFout(''));
    samenvatting.replaceChildren();
    opslaan.disabled = true;
    try {
      await bewaar(waarden());
      klaar();
    } catch (fout) {
      toonWeigering(fout.fouten ? fout : { message: 'Er ging iets mis. Er is niets opgeslagen. Probeer het opnieuw.', fouten: [] });
    } finally {
      opslaan.disabled = false;
    }
  });
  ververs();
  return { formulier, begin: () => vragen[0].focus() };
}
