/* Settings of the start page and the profile page. */
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
