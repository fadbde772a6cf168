package zujie.casework.intake;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Reads a whole message: an SMS of a bank, a receipt of a wallet, a chat. Pure: the same text at the same time gives the
 * same findings. Readers run from the surest form to the vaguest, and what one has read no other reads again.
 */
public final class Recogniser {

    /** Longest text that is read; more is a document and no message. */
    public static final int LONGEST = 10_000;

    private Recogniser() {}

    /**
     * @param text as pasted, up to {@link #LONGEST} characters
     * @param now in China, for days and times that name no year or day
     * @return in the order of the text
     */
    public static List<Finding> read(String text, LocalDateTime now) {
        Pasted pasted = new Pasted(text);
        AddressScan.read(pasted);
        TimeScan.read(pasted, now);
        NumberScan.read(pasted, CardBins.shipped());
        AppScan.read(pasted);
        AmountScan.read(pasted);
        HolderScan.read(pasted, CardBins.shipped());
        return pasted.all();
    }
}
