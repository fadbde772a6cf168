/** The only way to Keycloak's administration. Nothing here may be called with a transaction open. */
@NullMarked
package zujie.directory.keycloak;

import org.jspecify.annotations.NullMarked;
