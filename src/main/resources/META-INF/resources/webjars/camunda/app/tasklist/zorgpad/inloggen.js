/* Who is logged out goes to Zorgpad's own login page, not to the one inside the webapp. */
const wortel = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
let zelfUitgelogd = false;

function naarInloggen() {
  if (/^#!?\/login\b/.test(window.location.hash)) {
    window.location.replace(`${wortel}/inloggen?${zelfUitgelogd ? 'uitgelogd' : 'verlopen'}`);
  }
}

document.addEventListener('click', ({ target }) => {
  zelfUitgelogd = zelfUitgelogd || target.closest?.('.account .logout') !== null;
}, true);
window.addEventListener('hashchange', naarInloggen);
naarInloggen();
