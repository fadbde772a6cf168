/**
 * Leads out of sheets (Excel, CSV): good lines become leads, the others come back with the reason. Unlike the import of
 * reports, which takes 100,000 lines in the background, a sheet of leads is loaded while the officer waits and in one
 * transaction: its leads are pushed together and wait for their next step as one group.
 */
@NullMarked
package zujie.casework.lead.sheet;

import org.jspecify.annotations.NullMarked;
