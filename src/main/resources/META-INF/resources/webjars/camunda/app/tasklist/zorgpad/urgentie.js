/** The urgency classes of decision D03 as a worker reads them. */
const KLASSEN = {
  U0: 'U0 acuut',
  U1: 'U1 voorrang',
  UT: 'UT toeslagen',
  U2: 'U2 regulier'
};

/** A label with the urgency class; colour and text both tell which one. */
export function urgentieLabel(klasse) {
  const label = document.createElement('span');
  label.className = `zp-urgentie zp-urgentie-${KLASSEN[klasse] ? klasse : 'onbekend'}`;
  label.textContent = KLASSEN[klasse] || klasse;
  return label;
}
