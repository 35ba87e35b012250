/* Settings of Beheer. Who is logged out goes to Zorgpad's own login page. */
import '../../tasklist/zorgpad/inloggen.js';
import '../../tasklist/zorgpad/wachten.js';

export default {
  app: {
    name: 'Beheer',
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
  disableWelcomeMessage: true
};
