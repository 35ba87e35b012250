/** The task with the nearest deadline comes first, unless the worker chose another order. */
export function kiesStandaardsortering(locatie, geschiedenis) {
  const [pad, vraag = ''] = locatie.hash.replace(/^#/, '').split('?');
  const keuzes = new URLSearchParams(vraag);
  if (keuzes.has('sorting') || (pad !== '' && pad !== '/')) {
    return;
  }
  keuzes.set('sorting', JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
  geschiedenis.replaceState(null, '', `#/?${keuzes}`);
}
