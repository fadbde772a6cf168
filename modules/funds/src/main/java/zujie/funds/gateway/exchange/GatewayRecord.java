package zujie.funds.gateway.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of a message as they went over the line, and of its answer; apart, since they may be large. */
@Entity
@Table(name = "funds_gateway_record")
public class GatewayRecord {

    @Id
    private UUID id;

    @Column(columnDefinition = "longtext")
    private String content;

    @Column(columnDefinition = "longtext")
    private String answer;

    protected GatewayRecord() {}

    static GatewayRecord of(UUID message, String content) {
        GatewayRecord r = new GatewayRecord();
        r.id = message;
        r.content = content;
        return r;
    }

    void answer(String words) {
        answer = words;
    }

    public String content() {
        return content;
    }

    public @Nullable String answer() {
        return answer;
    }
}
