/*
 * The diagram that is on the screen. The part that draws on it and the tabs below it are started apart by Cockpit, so
 * they meet here.
 */

/** Words on the diagram can be read from this zoom. */
const LEESBAAR = 0.9;

let viewer = null;
const luisteraars = new Set();

/** Ids of all elements that are on a diagram, subprocess planes included. */
const elementen = () => viewer.get('elementRegistry');

export function gebruik(nieuw) {
  viewer = nieuw;
  luisteraars.forEach((meld) => meld());
}

export function vergeet(oud) {
  if (viewer === oud) {
    viewer = null;
  }
}

/** Calls back now, when there is a diagram, and for every next one; the answer stops that. */
export function bijDiagram(meld) {
  luisteraars.add(meld);
  if (viewer) {
    meld();
  }
  return () => luisteraars.delete(meld);
}

const isVorm = (element) => !element.labelTarget && !element.waypoints;

/** Marks elements; ids that are not on this version of the diagram are left out. */
export function merk(ids, klasse) {
  if (!viewer) {
    return;
  }
  const canvas = viewer.get('canvas');
  ids.filter((id) => elementen().get(id)).forEach((id) => canvas.addMarker(id, klasse));
}

export function wis(klasse) {
  if (viewer) {
    const canvas = viewer.get('canvas');
    elementen().filter((element) => canvas.hasMarker(element.id, klasse)).forEach(({ id }) => canvas.removeMarker(id, klasse));
  }
}

let gekozen = false;

/** Paints where a case went and fades the rest; nothing when there is no case. */
export function schilderPad(verloop) {
  ['zp-pad', 'zp-pad-open', 'zp-buiten-pad', 'zp-aangewezen'].forEach(wis);
  gekozen = Boolean(verloop);
  document.body.classList.toggle('zp-pad-te-zien', gekozen);
  if (!verloop || !viewer) {
    return;
  }
  const bezocht = new Set([...verloop.stappen.map(({ id }) => id), ...verloop.stromen]);
  const buiten = elementen().filter((element) => element.businessObject
    && (element.businessObject.$instanceOf('bpmn:FlowNode') || element.businessObject.$instanceOf('bpmn:SequenceFlow'))
    && !element.id.endsWith('_plane') && !element.labelTarget && !bezocht.has(element.id));
  merk([...bezocht], 'zp-pad');
  merk(verloop.stappen.filter(({ tot }) => !tot).map(({ id }) => id), 'zp-pad-open');
  merk(buiten.map(({ id }) => id), 'zp-buiten-pad');
}

export const padTeZien = () => gekozen;

/** Shows a step in the middle of the diagram, on the plane of its subprocess. */
export function wijsAan(id) {
  const element = viewer && elementen().get(id);
  if (!element) {
    return false;
  }
  const canvas = viewer.get('canvas');
  wis('zp-aangewezen');
  canvas.setRootElement(canvas.findRoot(element));
  if (canvas.zoom() < LEESBAAR) {
    canvas.zoom(LEESBAAR);
  }
  const { width, height } = canvas.viewbox();
  canvas.viewbox({ x: element.x + (element.width - width) / 2, y: element.y + (element.height - height) / 2, width, height });
  canvas.addMarker(id, 'zp-aangewezen');
  return true;
}

export const naamVan = (id) => (viewer && elementen().get(id)?.businessObject.name) || '';
export { isVorm };
