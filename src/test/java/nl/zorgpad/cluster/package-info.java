/**
 * Two real nodes on a real PostgreSQL behind the proxy, with load and with nodes that are killed; not part of the build:
 * {@code mvn -DskipTests package && mvn test -Dtest=TweeNodesProef}. See docs/beheer.md and ADR 0020.
 */
package nl.zorgpad.cluster;
