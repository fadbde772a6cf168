/**
 * Starts the whole system on one machine: MariaDB, Keycloak, migrations, Payara Micro, demo data; as a program for
 * people and as a library for the tests.
 */
@NullMarked
package zujie.launcher;

import org.jspecify.annotations.NullMarked;
