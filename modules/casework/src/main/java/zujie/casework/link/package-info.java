/** 串并案: cases that share accounts, numbers, devices, sites, ids or suspects are proposed as linked, decided on once. */
@NullMarked
package zujie.casework.link;

import org.jspecify.annotations.NullMarked;
