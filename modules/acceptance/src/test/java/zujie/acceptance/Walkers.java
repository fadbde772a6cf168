package zujie.acceptance;

import static zujie.acceptance.Zujie.as;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import zujie.launcher.ZujieSystem;

/** One caller for each role, and callers of other organisations who must not see the first ones' records. */
final class Walkers {

    private static final String CITY = "350100000000";
    private static final String CANGSHAN = "350104000000";
    private static boolean invited;

    private Walkers() {}

    /** By role; programs as {@code client/secret}. Their police belong to the centre of the city. */
    static Map<String, String> byRole() {
        invite();
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("desk-officer", "desk");
        callers.put("police-officer", "officer");
        callers.put("police-approver", "approver");
        callers.put("legal-reviewer", "legal");
        callers.put("outreach-worker", "outreach");
        callers.put("bank-operator", "cmbc");
        callers.put("bank-checker", "scope-checker");
        callers.put("bank-gateway", "bank-305100000013/zujie-demo-bank-305100000013");
        callers.put("telecom-operator", "cmcc");
        callers.put("telecom-gateway", "telecom-cmcc/zujie-demo-telecom-cmcc");
        callers.put("regulator", "pbc");
        callers.put("market-officer", "fjsamr");
        callers.put("tax-officer", "fjtax");
        callers.put("system-admin", "sysadmin");
        callers.put("security-admin", "secadmin");
        callers.put("auditor", "auditor");
        return callers;
    }

    /** As {@link #byRole()}, but with police of a district: strangers to whatever the city's centre keeps for itself. */
    static Map<String, String> strangers() {
        Map<String, String> callers = byRole();
        callers.put("desk-officer", "scope-desk");
        callers.put("police-officer", "cangshan");
        callers.put("police-approver", "scope-approver");
        callers.put("legal-reviewer", "scope-legal");
        callers.put("outreach-worker", "scope-outreach");
        return callers;
    }

    /** What one caller finds wrong. */
    interface Walk {
        List<String> go(String role, String caller) throws Exception;
    }

    /** All callers at the same time: most of a call is waiting for the disk. Returns what any of them finds wrong. */
    static List<String> together(Map<String, String> callers, Walk walk) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers.size());
        try {
            List<Callable<List<String>>> walks = new ArrayList<>();
            callers.forEach((role, caller) -> walks.add(() -> walk.go(role, caller)));
            List<String> wrong = new ArrayList<>();
            for (Future<List<String>> found : pool.invokeAll(walks)) {
                wrong.addAll(found.get());
            }
            return wrong;
        } finally {
            pool.shutdownNow();
        }
    }

    private static synchronized void invite() {
        if (!invited) {
            invite("scope-checker", Reports.CMBC, "bank-checker");
            // Somebody the approver can hand over to.
            invite("scope-deputy", CITY, "police-approver");
            invite("scope-desk", CANGSHAN, "desk-officer");
            invite("scope-approver", CANGSHAN, "police-approver");
            invite("scope-legal", CANGSHAN, "legal-reviewer");
            invite("scope-outreach", CANGSHAN, "outreach-worker");
            invited = true;
        }
    }

    private static void invite(String username, String orgCode, String role) {
        Map<String, Object> account = new LinkedHashMap<>(Map.of(
                "username",
                username,
                "name",
                "范围检查",
                "phone",
                "13800000999",
                "policeNo",
                "009999",
                "orgCode",
                orgCode,
                "roles",
                List.of(role),
                "password",
                ZujieSystem.DEMO_PASSWORD));
        if (role.equals("police-approver")) {
            account.put("rank", "COUNTY");
        }
        as("secadmin").body(account).post("/accounts").then().statusCode(201);
    }
}
