package zujie.funds.workmode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.funds.sheet.FilledLine;
import zujie.funds.workmode.sheet.ReadResultSheet;
import zujie.funds.workmode.sheet.ResultReport;
import zujie.funds.workmode.sheet.ResultSheet;
import zujie.platform.sheet.SheetColumn;

/** Results of carried stops out of a sheet (CSV or Excel), as the ministry's platform or a bank gives them (R1.24). */
@ApplicationScoped
class StopResultSheet implements ResultSheet {

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required("orderNo", "申请编号", "指令编号", "applicationID"),
            SheetColumn.required("resultCode", "结果代码", "反馈代码", "result"),
            SheetColumn.optional("number", "平台编号", "文书编号", "number"),
            SheetColumn.optional("handedAt", "下发时间", "送达时间", "handedAt"),
            SheetColumn.optional("balanceFen", "账户余额", "止付余额", "余额", "balance"),
            SheetColumn.optional("executedAt", "止付时间", "执行时间", "executedAt"),
            SheetColumn.optional("accountName", "户名", "账户名", "accountName"),
            SheetColumn.optional("bankNo", "银行止付编号", "bankNo"),
            SheetColumn.optional("accountNumber", "账号", "止付账号", "accountNumber"),
            SheetColumn.optional("remark", "备注", "说明", "remark"));

    @Inject
    ReadResultSheet reading;

    @Inject
    HandOverStops handOver;

    private record Entry(
            String orderNo, @Nullable String number, @Nullable Instant handedAt, HandOverStops.Result result) {}

    @Override
    public String subjectType() {
        return "stop-payment";
    }

    @Override
    public ResultReport take(InputStream content) throws IOException {
        return ResultReport.of(
                reading.handle(content, COLUMNS, StopResultSheet::entry),
                Entry::orderNo,
                e -> handOver.line(e.orderNo(), e.number(), e.handedAt(), e.result()));
    }

    private static Entry entry(FilledLine line) {
        return new Entry(
                line.identifier("orderNo"),
                line.told("number"),
                line.time("handedAt"),
                new HandOverStops.Result(
                        null,
                        line.identifier("resultCode"),
                        line.fen("balanceFen"),
                        line.time("executedAt"),
                        line.told("remark"),
                        line.told("bankNo"),
                        line.told("accountName"),
                        line.identifier("accountNumber")));
    }
}
