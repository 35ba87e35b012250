/*
 * The way to the figures, for who may see them.
 */
async function toonLink(plek) {
  const antwoord = await fetch('/sturing/recht', { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!antwoord.ok || !(await antwoord.json()).stuurrecht) {
    return;
  }
  const link = document.createElement('a');
  link.href = '/sturing';
  link.className = 'btn btn-link zp-sturing';
  link.textContent = 'Sturing';
  plek.append(link);
}

export default {
  id: 'zorgpad-sturing',
  pluginPoint: 'tasklist.navbar.action',
  priority: 50,
  render: (plek) => toonLink(plek).catch(() => {})
};
