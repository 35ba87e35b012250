/*
 * One search field above the list: (a part of) the zaaknummer. Names are not in the engine, so they cannot be searched
 * here; what is typed is not kept in the browser.
 */
const WACHT_MS = 400;
const GEEN_VOORWAARDEN = { processVariables: [], taskVariables: [], caseInstanceVariables: [] };

function zoekvraag(getypt) {
  const deel = getypt.trim().toUpperCase().replace(/[^A-Z0-9-]/g, '');
  return deel ? { ...GEEN_VOORWAARDEN, processInstanceBusinessKeyLike: `%${deel}%` } : { ...GEEN_VOORWAARDEN };
}

function toon(plek, gegevens, scope) {
  const veld = document.createElement('input');
  veld.type = 'search';
  veld.placeholder = 'Zoek op zaaknummer';
  veld.setAttribute('aria-label', 'Zoek in deze lijst op zaaknummer');
  veld.autocomplete = 'off';
  let wacht = null;
  veld.addEventListener('input', () => {
    window.clearTimeout(wacht);
    wacht = window.setTimeout(() => {
      scope.tasklistData.set('searchQuery', zoekvraag(veld.value));
      scope.$applyAsync();
    }, WACHT_MS);
  });
  plek.className = 'zp-zoeken';
  plek.append(veld);
}

export default {
  id: 'zorgpad-zoeken',
  pluginPoint: 'tasklist.list',
  priority: 100,
  render: toon
};
