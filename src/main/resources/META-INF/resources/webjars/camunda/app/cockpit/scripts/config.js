/* Settings of Cockpit: who is logged out goes to Zorgpad's own login page, and what Zorgpad adds (docs/adr/0015). */
import '../../tasklist/zorgpad/inloggen.js';
import '../../tasklist/zorgpad/wachten.js';

export default {
  app: {
    name: 'Cockpit',
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
    'zorgpad/doorlooptijd',
    'zorgpad/stappentab',
    'zorgpad/afgelopen',
    'zorgpad/normen'
  ]
};
