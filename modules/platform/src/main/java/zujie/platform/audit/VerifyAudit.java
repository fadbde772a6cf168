package zujie.platform.audit;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Verifies the audit from the command line, without a server.
 *
 * <p>Environment: {@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD}, {@code ZUJIE_SEAL_KEY_FILE}. Exit codes: 0 the
 * chain is intact, 1 it is broken, 2 a setting or the key file is missing, 3 the database refused.
 */
public final class VerifyAudit {

    private VerifyAudit() {}

    public static void main(String[] args) {
        System.exit(run(System.getenv(), System.out));
    }

    static int run(Map<String, String> env, PrintStream out) {
        for (String name : List.of("DB_URL", "DB_USER", "DB_PASSWORD", "ZUJIE_SEAL_KEY_FILE")) {
            if (env.getOrDefault(name, "").isBlank()) {
                out.println("审计校验失败：缺少环境变量 " + name + " (environment variable missing)");
                return 2;
            }
        }
        String keyFile = env.getOrDefault("ZUJIE_SEAL_KEY_FILE", "");
        if (!Files.isReadable(Path.of(keyFile))) {
            out.println("审计校验失败：无法读取密钥文件 " + keyFile + " (key file cannot be read)");
            return 2;
        }
        try (Connection database = DriverManager.getConnection(
                env.getOrDefault("DB_URL", ""), env.getOrDefault("DB_USER", ""), env.getOrDefault("DB_PASSWORD", ""))) {
            SealKey key = new SealKey();
            key.file = keyFile;
            SealHead head = new SealHead();
            head.key = key;
            return report(new ChainWalk(database, key, head.read()).walk(), out);
        } catch (SQLException e) {
            out.println("审计校验失败 (verification failed): " + e.getMessage());
            return 3;
        }
    }

    private static int report(ChainVerdict verdict, PrintStream out) {
        out.println("封签 " + verdict.seals() + " 个，已封记录 " + verdict.sealedRows() + " 条，待封 " + verdict.unsealedRows()
                + " 条 (seals, sealed rows, unsealed rows)");
        if (verdict.intact()) {
            out.println("审计链完整 (intact)");
            return 0;
        }
        out.println("审计链断裂于封签 " + verdict.brokenSeal()
                + (verdict.brokenRow() == null ? "" : "，记录 " + verdict.brokenRow()) + " (broken at seal, row)");
        return 1;
    }
}
