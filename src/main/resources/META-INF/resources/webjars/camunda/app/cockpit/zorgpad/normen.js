/* The five main norms on the first page of Cockpit, as the page Sturing counts them. */
import { el } from '../../tasklist/zorgpad/dossier/bouwstenen.js';
import { haal, wortel } from './ophalen.js';

/** Per norm the figure that stands large, and those that are told beside it. */
const NORMEN = [
  { hoofd: 'K01', ook: ['K01c', 'K01d'] },
  { hoofd: 'K03', ook: [] },
  { hoofd: 'K05', ook: ['K06'] },
  { hoofd: 'wachtend', ook: ['wachtend-2-4', 'wachtend-4-8', 'wachtend-langer-8'] },
  { hoofd: 'beroep', ook: ['in-begeleiding'] }
];

/** Who has more teams than this sees the city here, and the teams on the page Sturing. */
const MEESTE_TEAMS = 3;

const EENHEDEN = { procent: '%', werkdagen: ' werkdagen', dagen: ' dagen' };
const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

function waarde({ eenheid }, cijfer) {
  if (!cijfer || cijfer.onderdrukt) {
    return cijfer ? 'te klein om te tonen' : 'geen';
  }
  return cijfer.waarde === null ? 'geen' : `${getal.format(cijfer.waarde)}${EENHEDEN[eenheid] || ''}`;
}

function tegenNorm({ norm, richting }, cijfer) {
  if (norm === null || !cijfer || cijfer.waarde === null) {
    return null;
  }
  const goed = richting === 'hoger' ? cijfer.waarde >= norm : cijfer.waarde <= norm;
  return el('span', { class: 'zp-oordeel' },
    el('span', { class: `zp-teken zp-kleur-${goed ? 'binnen' : 'meestal'}`, 'aria-hidden': 'true' }, goed ? '✓' : '!'),
    `${goed ? 'binnen' : 'buiten'} de norm van ${getal.format(norm)}`);
}

/** What the norm asks, without the marks of its sources, where there is no number to compare with. */
const inWoorden = ({ norm, normtekst }) => (norm === null && normtekst
  ? el('p', { class: 'zp-normtekst' }, `Norm: ${normtekst.replace(/\s*(\([^)]*\)|\[[^\]]*\])/g, '')}`) : null);

function tegel({ hoofd, ook }, definities, cijfers, plekken) {
  const definitie = definities.get(hoofd);
  return el('section', { class: 'zp-normtegel', title: definitie.definitie },
    el('h3', {}, definitie.naam),
    plekken.map((plek) => el('p', { class: 'zp-normwaarde' },
      el('b', { class: cijfers.get(hoofd)[plek]?.onderdrukt && 'zp-te-klein' }, waarde(definitie, cijfers.get(hoofd)[plek])), el('span', {}, plek || 'hele stad'), tegenNorm(definitie, cijfers.get(hoofd)[plek]))),
    inWoorden(definitie),
    el('ul', {}, ook.filter((id) => definities.has(id)).map((id) => el('li', { title: definities.get(id).definitie },
      `${definities.get(id).naam}: ${waarde(definities.get(id), cijfers.get(id)[plekken[0]])}`))));
}

async function teamnaam(api, id, signal) {
  const antwoord = await fetch(`${api}/tenant/${encodeURIComponent(id)}`, { headers: { Accept: 'application/json' }, signal });
  return antwoord.ok ? (await antwoord.json()).name : id;
}

/** Per figure the values by place; the empty place is the whole city. */
async function lees(ids, api, signal) {
  const namen = new Map();
  const paren = await Promise.all(ids.map(async (id) => {
    const [stad, teams] = await Promise.all([haal(`cijfers/${id}`, {}, signal), haal(`cijfers/${id}/uitsplitsing`, { per: 'team' }, signal)]);
    return [id, stad, Object.keys(teams).length > MEESTE_TEAMS ? {} : teams];
  }));
  const teams = [...new Set(paren.flatMap(([, , perTeam]) => Object.keys(perTeam)))];
  await Promise.all(teams.map(async (team) => namen.set(team, await teamnaam(api, team, signal))));
  const cijfers = new Map(paren.map(([id, stad, perTeam]) => [id, Object.fromEntries([
    ...teams.map((team) => [namen.get(team), perTeam[team]]), ['', stad]])]));
  return { cijfers, plekken: [...teams.map((team) => namen.get(team)), ''] };
}

function vorigeMaand() {
  const nu = new Date();
  return new Date(nu.getFullYear(), nu.getMonth() - 1, 1).toLocaleDateString('nl-NL', { month: 'long', year: 'numeric' });
}

async function vul(plek, api, signal) {
  const definities = new Map((await haal('cijfers', {}, signal)).map((definitie) => [definitie.id, definitie]));
  const normen = NORMEN.filter(({ hoofd }) => definities.has(hoofd));
  const ids = normen.flatMap(({ hoofd, ook }) => [hoofd, ...ook]).filter((id) => definities.has(id));
  const { cijfers, plekken } = await lees(ids, api, signal);
  plek.replaceChildren(
    el('div', { class: 'zp-normen-kop' }, el('b', {}, vorigeMaand()),
      el('a', { href: `${wortel()}/sturing` }, 'Naar Sturing')),
    el('div', { class: 'zp-normen' }, normen.map((norm) => tegel(norm, definities, cijfers, plekken))));
}

export default {
  id: 'zorgpad-normen',
  pluginPoint: 'cockpit.dashboard',
  priority: 10,
  render(plek, { api }, scope) {
    const afbreken = new AbortController();
    scope.$on('$destroy', () => afbreken.abort());
    const vak = el('div', { class: 'zp-normenvak' }, el('p', { role: 'status' }, 'Cijfers laden…'));
    plek.append(vak);
    vul(vak, api.engineApi, afbreken.signal)
      .catch((fout) => {
        if (fout.status === 403) {
          plek.closest('section').hidden = true;
        } else if (!afbreken.signal.aborted) {
          vak.replaceChildren(el('p', { role: 'alert' }, fout.message));
        }
      });
  }
};
