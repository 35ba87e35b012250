/* Settings of the start page and the profile page. */
import '../../tasklist/zorgpad/inloggen.js';

export default {
  app: {
    name: 'Startpagina',
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
  links: [],
  disableWelcomeMessage: true
};
