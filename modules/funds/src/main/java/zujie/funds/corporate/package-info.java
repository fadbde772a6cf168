/** 对公账户核查管控 (SR-13): one check list for each corporate account, worked on by police, bank, market supervision and tax. */
@NullMarked
package zujie.funds.corporate;

import org.jspecify.annotations.NullMarked;
