package zujie.casework.calls;

import java.util.UUID;

/** What an officer took in calls; {@code atStakeFen} is what was at stake in those that were dissuaded. */
public record CallCount(
        UUID officerId, String officer, long consult, long dissuade, long tip, long report, long atStakeFen) {

    public long total() {
        return consult + dissuade + tip + report;
    }

    CallCount plus(CallCount other) {
        return new CallCount(
                officerId,
                officer,
                consult + other.consult,
                dissuade + other.dissuade,
                tip + other.tip,
                report + other.report,
                atStakeFen + other.atStakeFen);
    }
}
