/*
 * A page that is slow comes late; it does not stay empty. The loader of the scripts gives up after seven seconds, for which a
 * bad connection or a server that has just started is enough, and then says so only to the browser's console.
 */
window.require.config({ waitSeconds: 0 });
