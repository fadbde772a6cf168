package zujie.funds.workmode.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The kinds of result sheets that there are. */
@ApplicationScoped
class ResultSheets {

    @Inject
    @Any
    Instance<ResultSheet> all;

    ResultSheet of(String subjectType) {
        return all.stream()
                .filter(sheet -> sheet.subjectType().equals(subjectType))
                .findFirst()
                .orElseThrow();
    }
}
