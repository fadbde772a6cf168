package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.seal.PaperKey;

/** Gives legal papers their 文号 and their seal (电子印章): one count for each organisation, kind and year, without gaps. */
@ApplicationScoped
class PaperRegister {

    private static final int MOST_PARTS = 99;

    @Inject
    Numbering numbering;

    @Inject
    PaperKey key;

    @Inject
    BusinessClock clock;

    /**
     * A place in the register.
     *
     * @param part which of several accounts of one bank it is (之一, 之二), from 1; 0 for an account by itself
     */
    record Place(int year, long sequence, int part) {

        private static final String DIGITS = "一二三四五六七八九";

        /** How the number ends: 之一 to 之九十九; empty for an account by itself. */
        String mark() {
            if (part == 0) {
                return "";
            }
            int tens = part / 10;
            return "之" + (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + digit(part % 10);
        }

        private static String digit(int n) {
            return n == 0 ? "" : DIGITS.substring(n - 1, n);
        }
    }

    /** @param months the term the paper orders; 0 for a release */
    FreezePaper next(FreezePaper.Kind kind, FreezeOrder freeze, Actor approver, int months) {
        return paper(kind, freeze, place(kind, freeze, 0), approver, months);
    }

    /**
     * One 文号 for all that one organ tells one bank in one go: a paper for each account, with its part of the number.
     *
     * @throws InvalidValue {@code funds.freeze-too-many} above 99
     */
    List<FreezePaper> freezing(List<FreezeOrder> ofOneBank, Actor approver) {
        if (ofOneBank.size() > MOST_PARTS) {
            throw InvalidValue.of("funds.freeze-too-many", MOST_PARTS);
        }
        List<FreezePaper> papers = new ArrayList<>();
        Place first = place(FreezePaper.Kind.FREEZE, ofOneBank.get(0), ofOneBank.size() == 1 ? 0 : 1);
        for (FreezeOrder freeze : ofOneBank) {
            Place place = new Place(first.year(), first.sequence(), first.part() + papers.size());
            papers.add(paper(
                    FreezePaper.Kind.FREEZE,
                    freeze,
                    place,
                    approver,
                    freeze.target().months()));
        }
        return papers;
    }

    private Place place(FreezePaper.Kind kind, FreezeOrder freeze, int part) {
        int year = clock.today().getYear();
        String register = "funds.freeze-paper/" + kind + "/" + freeze.parties().orgCode() + "/" + year;
        return new Place(year, numbering.next(register), part);
    }

    private FreezePaper paper(FreezePaper.Kind kind, FreezeOrder freeze, Place place, Actor approver, int months) {
        return FreezePaper.of(kind, freeze, place, approver, clock.now(), months, key::seal);
    }
}
