package zujie.funds.corporate.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import zujie.funds.corporate.CorporateBook;
import zujie.funds.order.Reach;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Caller;
import zujie.web.record.RecordRef;

/** The files of a check, for police and the bank that keeps the account. */
@Named("corporateFiles")
@RequestScoped
public class CorporateFilesPage {

    @Inject
    Caller caller;

    public boolean isShown() {
        return Reach.isBank(caller.actor()) || caller.actor().orgKind() == OrgKind.POLICE;
    }

    public boolean isWritable() {
        return CorporateParts.mayAttach(caller.actor());
    }

    public RecordRef ref(UUID check) {
        return new RecordRef(CorporateBook.TYPE, check.toString());
    }
}
