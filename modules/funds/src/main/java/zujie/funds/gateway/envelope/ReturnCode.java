package zujie.funds.gateway.envelope;

/** What the platform answers to a message (R6.5). */
public enum ReturnCode {
    OK("100000", "成功"),
    FORMAT("200001", "格式错误"),
    TIMEOUT("200002", "超时"),
    REPEATED("200003", "重复提交"),
    UNAUTHORISED("200004", "未授权"),
    NOT_PERMITTED("200005", "无权限"),
    CLOSED("200009", "通道关闭"),
    NOT_FOUND("200010", "未找到");

    private final String code;
    private final String words;

    ReturnCode(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
