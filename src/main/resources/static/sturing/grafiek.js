/*
 * Draws each chart from the table beside it, so that chart and table cannot differ and the page works without scripts.
 * Lines and bars differ in shape or pattern too, not in colour only.
 */
'use strict';

const TEKST = '#1f2933';
const LIJNEN = [
  { kleur: '#1d4f73', streep: [], punt: 'circle' },
  { kleur: '#7a4b00', streep: [6, 4], punt: 'triangle' }
];
const VAST = [
  { kleur: '#a4161a', streep: [2, 3] },
  { kleur: '#46535f', streep: [10, 4] },
  { kleur: '#46535f', streep: [10, 3, 2, 3] }
];
const VLAKKEN = ['#cfe1ee', '#8fb8d4', '#3f7fab', '#12344d'];

const getal = (element) => (element.dataset.teken === undefined ? null : Number(element.dataset.teken));

function lees(tabel) {
  const rijen = [...tabel.tBodies[0].rows];
  return {
    maanden: rijen.map((rij) => rij.cells[0].textContent.split(' ')).map(([maand, jaar], i) => (i === 0 || maand.startsWith('jan') ? [maand, jaar] : maand)),
    reeksen: [...tabel.tHead.rows[0].cells].slice(1).map((kop, i) => ({
      naam: kop.textContent,
      punten: rijen.map((rij) => getal(rij.cells[i + 1]))
    }))
  };
}

function lijn({ naam, punten }, i) {
  const { kleur, streep, punt } = LIJNEN[i % LIJNEN.length];
  return {
    label: naam,
    data: punten,
    borderColor: kleur,
    backgroundColor: kleur,
    borderDash: streep,
    borderWidth: 2.5,
    pointStyle: punt,
    pointRadius: 4
  };
}

const vasteLijn = (maanden) => (element, i) => ({
  label: element.textContent,
  data: maanden.map(() => getal(element)),
  borderColor: VAST[i % VAST.length].kleur,
  borderDash: VAST[i % VAST.length].streep,
  borderWidth: 1.5,
  pointStyle: 'line',
  pointRadius: 0
});

const vlak = ({ naam, punten }, i) => ({
  label: naam,
  data: punten,
  backgroundColor: VLAKKEN[i % VLAKKEN.length],
  borderColor: TEKST,
  borderWidth: 1
});

const legenda = (gestapeld) =>
  gestapeld
    ? { color: TEKST }
    : {
        color: TEKST,
        usePointStyle: true,
        pointStyleWidth: 36,
        generateLabels: (grafiek) =>
          Chart.defaults.plugins.legend.labels
            .generateLabels(grafiek)
            .map((regel) => {
              const { borderColor, borderDash } = grafiek.data.datasets[regel.datasetIndex];
              return { ...regel, pointStyle: 'line', lineWidth: 2, strokeStyle: borderColor, lineDash: borderDash };
            })
      };

function teken(figuur) {
  const details = figuur.querySelector('details');
  const { maanden, reeksen } = lees(details.querySelector('table'));
  const gestapeld = figuur.dataset.soort === 'gestapeld';
  const eenheid = figuur.dataset.eenheid;
  const vast = [...figuur.querySelectorAll('.lijnen li')];
  const plek = document.createElement('div');
  plek.className = 'vlak';
  const doek = document.createElement('canvas');
  doek.setAttribute('role', 'img');
  doek.setAttribute('aria-label', `Grafiek: ${figuur.querySelector('h3').textContent}. Dezelfde cijfers staan in de tabel hieronder.`);
  plek.append(doek);
  details.before(plek);
  figuur.classList.add('getekend');
  details.open = false;
  new Chart(doek, {
    type: gestapeld ? 'bar' : 'line',
    data: {
      labels: maanden,
      datasets: gestapeld ? reeksen.map(vlak) : [...reeksen.map(lijn), ...vast.map(vasteLijn(maanden))]
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: 'nl-NL',
      interaction: { mode: 'index', intersect: false },
      plugins: { legend: { position: 'bottom', labels: legenda(gestapeld) } },
      scales: {
        x: { stacked: gestapeld, grid: { display: false }, ticks: { color: TEKST, maxRotation: 0 } },
        y: {
          stacked: gestapeld,
          beginAtZero: true,
          suggestedMax: eenheid === 'procent' ? 100 : 5,
          ticks: { color: TEKST, precision: 0, stepSize: eenheid === 'procent' ? 25 : undefined },
          title: { display: true, text: eenheid, color: TEKST }
        }
      }
    }
  });
}

if (window.Chart) {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  document.querySelectorAll('.grafiek').forEach(teken);
}

// On paper nothing can be opened.
const dicht = new Set();
window.addEventListener('beforeprint', () =>
  document.querySelectorAll('details:not([open])').forEach((details) => {
    details.open = true;
    dicht.add(details);
  })
);
window.addEventListener('afterprint', () => {
  dicht.forEach((details) => {
    details.open = false;
  });
  dicht.clear();
});
