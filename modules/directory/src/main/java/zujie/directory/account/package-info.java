/** Accounts of people and programs, kept in step with Keycloak. */
@NullMarked
package zujie.directory.account;

import org.jspecify.annotations.NullMarked;
