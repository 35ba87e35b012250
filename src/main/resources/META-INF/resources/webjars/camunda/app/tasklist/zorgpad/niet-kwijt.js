/*
 * A half-filled form is gone as soon as the worker opens another tab or task, or presses Escape: ask first. The Tasklist
 * itself throws the form away without a word.
 */
const VRAAG =
  'U bent nog niet klaar met dit formulier. Gaat u verder, dan is weg wat u heeft ingevuld. Wilt u toch verdergaan?';
const WEG_VAN_HET_FORMULIER = '.tabbed-content .nav-tabs a, .task-filters .task-filter, .tasks-list li';

let ingevuld = null;

function onthoud({ target, isTrusted }) {
  const formulier = isTrusted && target.closest?.('.fjs-container');
  if (formulier) {
    ingevuld = formulier;
  }
}

const nogBezig = () => ingevuld?.isConnected === true;

document.addEventListener('input', onthoud, true);
document.addEventListener('change', onthoud, true);

document.addEventListener(
  'click',
  (klik) => {
    if (!nogBezig() || !klik.target.closest?.(WEG_VAN_HET_FORMULIER)) {
      return;
    }
    if (window.confirm(VRAAG)) {
      ingevuld = null;
    } else {
      klik.preventDefault();
      klik.stopImmediatePropagation();
    }
  },
  true
);

// Escape closes an open list of choices in the form; it may not close the window around the form as well.
document.addEventListener(
  'keydown',
  (toets) => {
    if (toets.key === 'Escape' && nogBezig()) {
      toets.target.closest?.('.modal')?.addEventListener('keydown', (gebeurtenis) => gebeurtenis.stopPropagation(), {
        once: true
      });
    }
  },
  true
);

