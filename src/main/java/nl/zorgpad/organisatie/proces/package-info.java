/** The organisation in the engine: tenants, groups, users, authorizations, the tenant of a new case, task filters. */
package nl.zorgpad.organisatie.proces;
