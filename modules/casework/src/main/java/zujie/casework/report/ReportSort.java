package zujie.casework.report;

import org.jspecify.annotations.Nullable;
import zujie.platform.paging.Cursor;

/** In which order a list shows reports. Each has its index, so that its thousandth page costs what the first does. */
enum ReportSort {
    /** 接报时间, the newest first. */
    RECEIVED("r.receivedAt desc, r.id desc", "r.receivedAt < :at or r.receivedAt = :at and r.id < :id", "") {
        @Override
        Object at(Cursor cursor) {
            return cursor.instant();
        }

        @Override
        Cursor cursor(Report r) {
            return Cursor.at(r.receivedAt(), r.id());
        }
    },
    /** 损失金额, the largest first. */
    LOSS("r.lossFen desc, r.id desc", "r.lossFen < :at or r.lossFen = :at and r.id < :id", "") {
        @Override
        Object at(Cursor cursor) {
            return cursor.number();
        }

        @Override
        Cursor cursor(Report r) {
            return Cursor.at(r.lossFen(), r.id());
        }
    },
    /** 时限, the next first; only reports with a clock that runs have one. */
    DEADLINE(
            "r.deadlineAt, r.id",
            "r.deadlineAt > :at or r.deadlineAt = :at and r.id > :id",
            " and r.deadlineAt is not null") {
        @Override
        Object at(Cursor cursor) {
            return cursor.instant();
        }

        @Override
        Cursor cursor(Report r) {
            return Cursor.at(String.valueOf(r.deadlineAt()), r.id());
        }
    };

    private final String order;
    private final String behind;
    private final String condition;

    ReportSort(String order, String behind, String condition) {
        this.order = order;
        this.behind = behind;
        this.condition = condition;
    }

    /** Null and empty mean {@link #RECEIVED}. @throws InvalidValue {@code casework.choice-unknown} */
    static ReportSort of(@Nullable String name) {
        return name == null || name.isEmpty() ? RECEIVED : Typed.choice("sort", ReportSort.class, name);
    }

    String order() {
        return order;
    }

    /** What lies behind a cursor; empty without one. */
    String behind(@Nullable Cursor cursor) {
        return condition + (cursor == null ? "" : " and (" + behind + ")");
    }

    /** The cursor's place in the order. */
    abstract Object at(Cursor cursor);

    abstract Cursor cursor(Report r);
}
