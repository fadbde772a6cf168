package zujie.funds.workmode.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import zujie.funds.sheet.FilledLine;
import zujie.funds.workmode.sheet.ReadResultSheet;
import zujie.funds.workmode.sheet.ResultReport;
import zujie.funds.workmode.sheet.ResultSheet;
import zujie.platform.sheet.SheetColumn;

/** Results of carried freezes out of a sheet (CSV or Excel), as the ministry's platform or a bank gives them (R1.24). */
@ApplicationScoped
class FreezeResultSheet implements ResultSheet {

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required("orderNo", "申请编号", "指令编号", "applicationID"),
            SheetColumn.required("resultCode", "结果代码", "反馈代码", "result"),
            SheetColumn.optional("balanceFen", "账户余额", "余额", "balance"),
            SheetColumn.optional("frozenFen", "冻结金额", "实际冻结金额", "frozen"),
            SheetColumn.optional("executedAt", "执行时间", "冻结时间", "executedAt"),
            SheetColumn.optional("expiresAt", "到期时间", "冻结到期日", "expiresAt"),
            SheetColumn.optional("earlierOrgan", "在先冻结机关", "earlierOrgan"),
            SheetColumn.optional("earlierEnd", "在先冻结到期时间", "earlierEnd"),
            SheetColumn.optional("bankNo", "银行冻结编号", "bankNo"),
            SheetColumn.optional("remark", "备注", "说明", "remark"));

    @Inject
    ReadResultSheet reading;

    @Inject
    HandOverFreezes handOver;

    @Override
    public String subjectType() {
        return "freeze";
    }

    @Override
    public ResultReport take(InputStream content) throws IOException {
        return ResultReport.of(
                reading.handle(content, COLUMNS, FreezeResultSheet::result),
                r -> Objects.requireNonNull(r.orderNo()),
                handOver::result);
    }

    private static HandOverFreezes.Result result(FilledLine line) {
        return new HandOverFreezes.Result(
                null,
                line.identifier("orderNo"),
                line.identifier("resultCode"),
                line.fen("balanceFen"),
                line.fen("frozenFen"),
                line.time("executedAt"),
                line.time("expiresAt"),
                line.told("earlierOrgan"),
                line.time("earlierEnd"),
                line.told("bankNo"),
                line.told("remark"));
    }
}
