package zujie.funds.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** The dictionary of result codes (R6.4). */
@ApplicationScoped
public class ResultCodes {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    /** @throws InvalidValue {@code funds.result-code-unknown} on {@code resultCode} */
    public ResultCode require(@Nullable String code) {
        ResultCode known = code == null ? null : database.find(ResultCode.class, code.strip());
        if (known == null) {
            throw InvalidValue.onField("resultCode", "funds.result-code-unknown");
        }
        return known;
    }

    /** All codes, those of success first. */
    public List<ResultCode> all() {
        return database.createQuery("select c from ResultCode c order by c.executed desc, c.code", ResultCode.class)
                .getResultList();
    }
}
