package zujie.outreach.api;

/**
 * Figures of dissuasion in a span of time. Each is counted by its own instant: a person warned of on the 31st and met
 * on the 1st is one task of the old month and one contact of the new.
 *
 * @param tasks persons of whom a warning came in; several sources about one person count once
 * @param warnings messages of sources behind them
 * @param contacted persons with whom somebody spoke for the first time (SR-13: 电话、见面劝阻)
 * @param dissuaded results 已劝阻未转账
 * @param savedFen confirmed with evidence, in fen; a mere claim does not count
 * @param relapsed persons of whom a later report came in although somebody had spoken with them (劝阻后仍被骗)
 */
public record DissuasionFigures(
        long tasks, long warnings, long contacted, long dissuaded, long savedFen, long relapsed) {}
