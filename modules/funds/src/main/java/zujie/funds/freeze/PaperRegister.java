package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import zujie.platform.access.Actor;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.seal.PaperKey;

/** Gives legal papers their 文号 and their seal (电子印章): one count for each organisation, kind and year, without gaps. */
@ApplicationScoped
class PaperRegister {

    @Inject
    Numbering numbering;

    @Inject
    PaperKey key;

    @Inject
    BusinessClock clock;

    /** @param months the term the paper orders; 0 for a release */
    FreezePaper next(FreezePaper.Kind kind, FreezeOrder freeze, Actor approver, int months) {
        String org = freeze.parties().orgCode();
        int year = clock.today().getYear();
        long sequence = numbering.next("funds.freeze-paper/" + kind + "/" + org + "/" + year);
        return FreezePaper.of(kind, freeze, year, sequence, approver, clock.now(), months, key::seal);
    }
}
