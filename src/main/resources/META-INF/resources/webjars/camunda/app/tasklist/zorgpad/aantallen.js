/*
 * How many tasks wait in each list, also in the lists that are not open. The Tasklist itself counts the open list only.
 */
const WACHT_MS = 20000;

async function telLijst(engineApi, element) {
  const lijst = window.angular.element(element).scope()?.filter;
  if (!lijst) {
    return;
  }
  const antwoord = await fetch(`${engineApi}/filter/${encodeURIComponent(lijst.id)}/count`, {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
    cache: 'no-store'
  });
  if (antwoord.ok) {
    element.querySelector('h4').dataset.aantal = (await antwoord.json()).count;
  }
}

const tel = (engineApi) =>
  Promise.allSettled([...document.querySelectorAll('.task-filters .task-filter')].map((lijst) => telLijst(engineApi, lijst)));

function volg(plek, { api }, scope) {
  plek.className = 'zp-onzichtbaar';
  let laatst = 0;
  let geteldBij = '';
  scope.tasklistData.newChild(scope).observe(['taskList', 'filters'], (taken, lijsten) => {
    const nu = Date.now();
    const stand = `${lijsten?.length}:${taken?.count}`;
    if (stand !== geteldBij || nu - laatst > WACHT_MS) {
      laatst = nu;
      geteldBij = stand;
      window.setTimeout(() => tel(api.engineApi));
    }
  });
}

export default {
  id: 'zorgpad-aantallen',
  pluginPoint: 'tasklist.list',
  priority: 10,
  render: volg
};
