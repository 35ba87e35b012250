/** Logging in by the organisation's own identity provider (OpenID Connect), with the profile {@code sso} only. */
package nl.zorgpad.platform.beveiliging.sso;
