package zujie.funds.gateway.exchange;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.casework.api.NewReport;
import zujie.casework.api.ReportDesk;
import zujie.funds.bankreport.HandleBankReport;
import zujie.funds.bankreport.OriginalApplications;
import zujie.funds.bankreport.ReadBankReports;
import zujie.funds.bankreport.SendBankReport;
import zujie.funds.counter.CheckBook;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.freeze.FreezesByWire;
import zujie.funds.freeze.seal.SealedPapers;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Malformed;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.message.FeedbackMessage;
import zujie.funds.gateway.message.OfficerPapers;
import zujie.funds.gateway.message.OrderMessage;
import zujie.funds.gateway.message.Ordered;
import zujie.funds.history.History;
import zujie.funds.involved.VerifyListed;
import zujie.funds.order.NoticeOut;
import zujie.funds.order.OrderDone;
import zujie.funds.order.OrderOut;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.QueryBook;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;
import zujie.funds.query.QueryTarget;
import zujie.funds.query.QueryWork;
import zujie.funds.query.ReadQueries;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.ReadAnswers;
import zujie.funds.stoppay.FundsWorld;
import zujie.funds.stoppay.StopsByHand;
import zujie.funds.stoppay.StopsByWire;
import zujie.funds.stoppay.notice.StopNotices;
import zujie.funds.workmode.Institutions;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.document.Documents;
import zujie.platform.timer.TimerHandler;

/** The world of stops and freezes with a gateway that both banks use. */
final class GatewayWorld {

    static final String ORDERS = "zujie.funds.gateway.orders.";

    /** A seal is another one each time. */
    private static final String SEAL = "MEUC…";

    final FreezeWorld world = new FreezeWorld();
    final Actor program = world.program;
    final Actor otherProgram = new Actor(
            new UUID(1, 99),
            "b99",
            "程序",
            FundsWorld.ICBC,
            FundsWorld.ICBC,
            OrgKind.BANK,
            "/" + FundsWorld.ICBC + "/",
            java.util.Set.of(Role.BANK_GATEWAY),
            null);

    final PollGateway poll = new PollGateway();
    private final SetAside setAside = new SetAside();

    /** Orders, by their code, that cannot be written for now; each as its writer would say it. */
    final Map<String, RuntimeException> unwritable = new HashMap<>();

    /** Fields that writers put into an order, by its code, which nobody asked for. */
    final Map<String, Part> strange = new HashMap<>();

    final Switchboard switchboard = new Switchboard();
    private int sent;

    /** The report that the next bank's report becomes. */
    UUID reportId = UUID.randomUUID();

    final OrderQuery queries = new OrderQuery();
    final ReadQueries readQueries = new ReadQueries();
    final ReadAnswers answers = new ReadAnswers();
    final AnswerQuery answering = new AnswerQuery();
    final HandleBankReport handleReports = new HandleBankReport();
    final ReadBankReports readReports = new ReadBankReports();

    /** What became reports of the police. */
    final List<NewReport> entered = new ArrayList<>();

    GatewayWorld() {
        GatewayQueue queue = new GatewayQueue();
        List<OrderMessage> writers = new ArrayList<>();
        for (String name : List.of(
                "StopOrders$Stop",
                "StopOrders$Release",
                "StopOrders$Extend",
                "FreezeOrders$Freeze",
                "FreezeOrders$Release",
                "FreezeOrders$Renew")) {
            writers.add((OrderMessage) bean(ORDERS + name));
        }
        for (String name : List.of(
                "queries.QueryOrders$Transactions",
                "queries.QueryOrders$Holder",
                "queries.QueryOrders$Dynamic",
                "queries.QueryOrders$EndDynamic",
                "queries.QueryOrders$AllAccounts",
                "queries.QueryOrders$Single",
                "reports.BankReportAnswer")) {
            writers.add((OrderMessage) bean("zujie.funds.gateway." + name));
        }
        List<FeedbackMessage> readers = List.of(
                (FeedbackMessage) bean(ORDERS + "StopFeedback"),
                (FeedbackMessage) bean(ORDERS + "FreezeFeedback"),
                (FeedbackMessage) bean("zujie.funds.gateway.queries.QueryFeedback"),
                (FeedbackMessage) bean("zujie.funds.gateway.reports.BankReportMessages"),
                (FeedbackMessage) bean("zujie.funds.gateway.lists.ListVerification"));
        List<Object> beans = new ArrayList<>(List.of(
                new GatewayBook(),
                new GatewayRules(),
                new Institutions(),
                new Documents(),
                new StopsByWire(),
                new StopsByHand(),
                new StopNotices(),
                new FreezesByWire(),
                bean(ORDERS + "FreezePapers"),
                new SealedPapers(),
                queue,
                new ReceiveMessage(),
                poll,
                setAside,
                switchboard));
        ReportDesk desk = report -> {
            entered.add(report);
            return new ReportDesk.Entered(reportId, "J20240301" + entered.size());
        };
        TimerHandler queryWork = new QueryWork();
        TimerHandler reportWork = (TimerHandler) bean("zujie.funds.bankreport.BankReportWork");
        beans.addAll(List.of(
                new OfficerPapers(),
                bean("zujie.funds.gateway.queries.QueryPapers"),
                new History(),
                new QueryBook(),
                queryWork,
                bean("zujie.funds.query.answer.AnswerBook"),
                bean("zujie.funds.query.answer.AnswerRows"),
                bean("zujie.funds.query.answer.AnswerSheet"),
                queries,
                readQueries,
                answering,
                answers,
                desk,
                bean("zujie.funds.bankreport.BankReportBook"),
                new CheckBook(),
                reportWork,
                new SendBankReport(),
                handleReports,
                readReports,
                bean("zujie.funds.involved.InvolvedBook"),
                new VerifyListed(),
                new OriginalApplications()));
        beans.addAll(writers);
        beans.addAll(readers);
        world.add(beans, List.of(queryWork, reportWork));
        poll.writers = found(writers.stream().map(this::troubled).toList());
        switchboard.readers = found(readers);
        world.listeners.add(event -> {
            if (event instanceof OrderOut order) {
                queue.ordered(order);
            } else if (event instanceof OrderDone done) {
                queue.settled(done);
            } else if (event instanceof NoticeOut notice) {
                queue.told(notice);
            }
        });
        use(FundsWorld.CMBC, false);
        use(FundsWorld.ICBC, false);
    }

    void use(String bank, boolean payment) {
        world.sqlUpdate("replace into funds_institution values ('" + bank + "', 0, 'DIRECT', " + payment
                + ", true, '管理员', '2024-01-01', '联调')");
    }

    private static Object bean(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Instance<T> found(List<T> beans) {
        return (Instance<T>) Proxy.newProxyInstance(
                GatewayWorld.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, args) -> method.getName().equals("iterator") ? beans.iterator() : beans.stream());
    }

    /** What waits for a bank. */
    List<Envelope> poll(Actor bank) {
        return poll(bank, null);
    }

    List<Envelope> poll(Actor bank, Integer size) {
        return messages(pollRaw(bank, size));
    }

    /** The messages in an answer to a poll. */
    static List<Envelope> messages(String polled) {
        try {
            Envelope answer = Messages.read(polled);
            Messages.checkBody(answer);
            List<Envelope> messages = new ArrayList<>();
            for (Part message : answer.body().first("Messages").all("Message")) {
                Envelope each = Messages.read(Messages.decoded(message.text()));
                Messages.checkBody(each);
                messages.add(each);
            }
            return messages;
        } catch (Malformed e) {
            throw new AssertionError(e.why(), e);
        }
    }

    /** As {@link Postman}, which stands outside of the transactions that {@code as} opens here. */
    String pollRaw(Actor bank) {
        return pollRaw(bank, null);
    }

    private String pollRaw(Actor bank, Integer most) {
        Postman postman = new Postman();
        postman.poll = new PollGateway() {
            @Override
            public String handle(Integer size) {
                return world.as(bank, () -> GatewayWorld.this.poll.handle(size));
            }
        };
        postman.setAside = new SetAside() {
            @Override
            public void handle(UUID id, String why) {
                world.as(bank, () -> {
                    GatewayWorld.this.setAside.handle(id, why);
                    return null;
                });
            }
        };
        return postman.poll(most);
    }

    GatewayMessageRow again(UUID message) {
        return world.as(world.desk, () -> setAside.again(message, "已补正"));
    }

    private OrderMessage troubled(OrderMessage writer) {
        return new OrderMessage() {
            @Override
            public String code() {
                return writer.code();
            }

            @Override
            public boolean isAnswered() {
                return writer.isAnswered();
            }

            @Override
            public Part body(Ordered order) {
                Part body = writer.body(order);
                RuntimeException trouble = unwritable.get(code());
                if (trouble != null && order.originalApplicationId() == null) {
                    throw trouble;
                }
                Part more = strange.get(code());
                return body == null || more == null
                        ? body
                        : Part.named("Body").addAll(body.parts()).add(more).build();
            }
        };
    }

    Envelope only(Actor bank) {
        List<Envelope> messages = poll(bank);
        if (messages.size() != 1) {
            throw new AssertionError("one message expected: " + messages);
        }
        return messages.get(0);
    }

    /** A bank's own report, addressed to the district. */
    Part report(Actor bank, String code, Part body) {
        return submit(bank, Messages.write(Envelope.up(code, "350104000000", serial(bank), body)));
    }

    /** A query that was approved. */
    QueryRow query(QueryKind kind, UUID file, String account, String mode) {
        LocalDate today = world.today();
        QueryRow drawn = world.as(
                world.officer,
                () -> queries.handle(new OrderQuery.Command(
                        kind,
                        "case",
                        file,
                        FundsWorld.CMBC,
                        QueryTarget.HolderType.PERSON,
                        "李四",
                        account,
                        "01",
                        kind == QueryKind.ALL_ACCOUNTS ? "11010519491231002x" : "",
                        mode,
                        today.minusDays(30),
                        today,
                        kind == QueryKind.DYNAMIC ? Integer.valueOf(3) : null,
                        kind == QueryKind.SINGLE ? "A3" : "",
                        kind == QueryKind.SINGLE ? "POS20240229000017" : "",
                        "查明资金去向",
                        world.second.id())));
        return world.as(world.county, () -> queries.decide(drawn.id(), true, ""));
    }

    QueryRow look(QueryRow query) {
        return world.as(world.officer, () -> readQueries.get(query.id()).query());
    }

    /** A serial as a bank makes it, a new one each time. */
    String serial(Actor bank) {
        return bank.orgCode() + "_000000000000" + "20240301100000" + String.format("%014d", ++sent);
    }

    Part submit(Actor bank, String words) {
        return submit(bank, words.getBytes(StandardCharsets.UTF_8));
    }

    Part submit(Actor bank, byte[] words) {
        String answer = world.as(bank, () -> switchboard.submit(words));
        try {
            Envelope read = Messages.read(answer);
            return read.body();
        } catch (Malformed e) {
            throw new AssertionError(e.why() + answer, e);
        }
    }

    Part answer(Actor bank, Envelope order, String code, String... fields) {
        return submit(bank, words(bank, order, code, serial(bank), fields));
    }

    String words(Actor bank, Envelope order, String code, String serial, String... fields) {
        Part.Builder body = Part.named("Body").add("applicationID", order.applicationId());
        for (int i = 0; i < fields.length; i += 2) {
            body.add(fields[i], fields[i + 1]);
        }
        return Messages.write(Envelope.up(code, "350100000000", serial, body.build()));
    }

    /** One value of the record of what a bank sent last. */
    String last(String column) {
        return String.valueOf(world.sql("select " + column + " from funds_gateway_message where direction = 'IN'"
                + " order by id desc limit 1"));
    }

    static String pretty(String xml) {
        try {
            StringBuilder text = new StringBuilder();
            pretty(Messages.parse(xml), 0, text);
            return text.toString();
        } catch (Malformed e) {
            throw new AssertionError(e.why(), e);
        }
    }

    private static String decoded(String words) {
        try {
            return Messages.decoded(words);
        } catch (Malformed e) {
            throw new AssertionError(e.why(), e);
        }
    }

    private static void pretty(Part part, int depth, StringBuilder text) {
        text.append("  ".repeat(depth)).append('<').append(part.name()).append('>');
        if (part.parts().isEmpty()) {
            String words = part.text();
            text.append(
                    switch (part.name()) {
                        case "content" -> "JVBERi0…";
                        case "seal" -> SEAL;
                        case "text" -> decoded(words).replace("\n", " | ");
                        case "Message" -> Messages.encoded(decoded(words).replaceAll("(<seal>)[^<]+", "$1" + SEAL));
                        default -> words;
                    });
        } else {
            text.append('\n');
            part.parts().forEach(p -> pretty(p, depth + 1, text));
            text.append("  ".repeat(depth));
        }
        text.append("</").append(part.name()).append(">\n");
    }
}
