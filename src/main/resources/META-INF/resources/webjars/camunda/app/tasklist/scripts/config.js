/*
 * Settings of the Tasklist. This file is read before the application itself is built, so what is left out here never
 * appears on a screen.
 */
import '../zorgpad/geen-formuliergegevens.js';
import { kiesStandaardsortering } from '../zorgpad/sortering.js';
import '../zorgpad/wachten.js';

// What a worker does not need: notes belong in the dossier, tasks come from the process, and the built-in search asks
// for the engine's words and keeps what was typed in the browser.
const nietInZorgpad = [
  'tasklist.task.action:task-action-comment',
  'tasklist.navbar.action:create-task-action',
  'tasklist.task.detail:task-detail-history',
  'tasklist.card:tasklist-card-variables',
  'tasklist.list:task-search'
];
document.querySelector('base').setAttribute('cam-exclude-plugins', nietInZorgpad.join(','));

kiesStandaardsortering(window.location, window.history);

export default {
  app: {
    name: 'Takenlijst',
    vendor: 'Zorgpad'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },
  disableWelcomeMessage: true,
  customScripts: [
    'zorgpad/inloggen',
    'zorgpad/nederlands',
    'zorgpad/vlot-typen',
    'zorgpad/niet-kwijt',
    'zorgpad/zaakkaart',
    'zorgpad/zoeken',
    'zorgpad/aantallen',
    'zorgpad/sturing',
    'zorgpad/dossier/dossiertab'
  ],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'pakt de gekozen taak op'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'gaat naar de eerste lijst'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'gaat naar de eerste taak in de lijst'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'gaat naar het eerste veld van het formulier'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'opent het venster voor een nieuwe zaak of melding'
    }
  }
};
