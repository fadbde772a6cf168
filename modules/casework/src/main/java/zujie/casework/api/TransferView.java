package zujie.casework.api;

import java.time.Instant;
import java.util.UUID;

/**
 * One transfer of the victim, as reported. Accounts and the name are not masked: for use between modules only.
 *
 * @param payerBankCode organisation code of the payer bank's head office; empty if unknown
 * @param payerAccount empty if unknown
 * @param payeeBankCode organisation code of the payee bank's head office; empty if unknown
 * @param payeeName empty if unknown
 * @param payeeAccount the first-level account (一级账户)
 * @param amountFen in fen; 0 if unknown
 * @param transferredAt the bank's time; {@link Instant#EPOCH} if unknown, see R1.6
 * @param channel how it was sent, as typed: 柜面, 网银, 手机银行
 */
public record TransferView(
        UUID id,
        String payerBankCode,
        String payerAccount,
        String payeeBankCode,
        String payeeName,
        String payeeAccount,
        long amountFen,
        Instant transferredAt,
        String channel) {

    /** R1.6: a first-level account may be stopped only with name, number, amount and time. */
    public boolean isCompleteForStop() {
        return !payeeName.isBlank() && !payeeAccount.isBlank() && amountFen > 0 && transferredAt.isAfter(Instant.EPOCH);
    }
}
