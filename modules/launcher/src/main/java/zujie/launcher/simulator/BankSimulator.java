package zujie.launcher.simulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A bank that stops every account it is told to stop, keeps its own book of it, and answers with the faults that were
 * ordered. Its book is always right: a wrong amount is told, not kept.
 */
public final class BankSimulator implements AutoCloseable {

    private static final long PAUSE_MILLIS = 1_000;
    private static final long SLOW_MILLIS = 300;
    private static final int MOST_TRIES = 5;

    private final String bankCode;
    private final Channel channel;
    private final Faults faults;
    private final Consumer<String> progress;
    private final Random random;
    private final Map<String, Long> book = new ConcurrentHashMap<>();
    private final Map<String, Long> wrong = new ConcurrentHashMap<>();
    private final Set<String> refusedCorrections = ConcurrentHashMap.newKeySet();
    private final List<Channel.Order> silent = Collections.synchronizedList(new ArrayList<>());
    private volatile String lastSerial = "";
    private volatile boolean closed;

    private BankSimulator(String bankCode, Channel channel, Faults faults, Consumer<String> progress) {
        this.bankCode = bankCode;
        this.channel = channel;
        this.faults = faults;
        this.progress = progress;
        this.random = new Random(faults.seed());
    }

    /** A bank that speaks REST. @param seconds how long its calls wait for the next order */
    public static BankSimulator rest(
            String bankCode, Line line, Faults faults, int seconds, Consumer<String> progress) {
        return new BankSimulator(bankCode, new RestChannel(line, seconds), faults, progress);
    }

    /** A bank that speaks through the message gateway. */
    public static BankSimulator gateway(String bankCode, Line line, Faults faults, Consumer<String> progress) {
        return new BankSimulator(bankCode, new GatewayChannel(line, bankCode), faults, progress);
    }

    /** A bank reports of its own accord, by message: a victim, an opening, an account, an event. */
    static void report(Line line, String bankCode) throws IOException {
        if (!new GatewayChannel(line, bankCode).say(GatewayClerk.reports())) {
            throw new IOException("the gateway refuses a report of " + bankCode);
        }
    }

    /** Works until it is closed; a line that is gone is tried again. */
    public void run() {
        while (!closed) {
            try {
                if (turn() == 0) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (IOException e) {
                progress.accept("模拟银行 simulated bank " + bankCode + ": " + e.getMessage());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /** Fetches once and answers what came. @return how many orders came */
    public int turn() throws IOException {
        List<Channel.Order> orders = new ArrayList<>(channel.fetch());
        if (random.nextInt(100) < faults.disorder()) {
            Collections.shuffle(orders, random);
        }
        for (Channel.Order order : orders) {
            if (faults.of(order.applicationId()).silent()) {
                if (!book.containsKey(order.applicationId()) && !silent.contains(order)) {
                    silent.add(order);
                }
            } else {
                work(order);
            }
        }
        return orders.size();
    }

    /** Those that were silent answer now, as after an outage. @return how many */
    public int wake() throws IOException {
        int woken = 0;
        for (Channel.Order order : silent.toArray(new Channel.Order[0])) {
            if (silent.remove(order)) {
                work(order);
                woken++;
            }
        }
        return woken;
    }

    private void work(Channel.Order order) throws IOException {
        Faults.Fate fate = faults.of(order.applicationId());
        long balance = book.computeIfAbsent(order.applicationId(), id -> balance(order));
        long told = fate.wrongAmount()
                ? balance + 1 + Math.abs(order.applicationId().hashCode() % 10_000)
                : balance;
        if (fate.slow()) {
            sleep();
        }
        if (fate.wrongSerial() && !lastSerial.isEmpty()) {
            channel.answer(order, told, lastSerial);
        }
        String serial = channel.serial();
        tell(order, told, serial);
        lastSerial = serial;
        if (fate.wrongAmount()) {
            wrong.put(order.applicationId(), told);
            if (!channel.answer(order, balance, channel.serial())) {
                refusedCorrections.add(order.applicationId());
            }
        } else if (fate.duplicate()) {
            channel.answer(order, told, serial);
            channel.answer(order, told, channel.serial());
        }
    }

    private void tell(Channel.Order order, long told, String serial) throws IOException {
        for (int i = 0; i < MOST_TRIES; i++) {
            if (channel.answer(order, told, serial)) {
                return;
            }
            sleep();
        }
        progress.accept("模拟银行 simulated bank " + bankCode + " could not answer " + order.applicationId());
    }

    /** What lies on the account: mostly more than is in dispute, now and then less. */
    private static long balance(Channel.Order order) {
        long seed = Math.abs((long) order.applicationId().hashCode());
        return seed % 7 == 0 ? order.amountFen() / 2 : order.amountFen() + seed % 1_000_000;
    }

    private static void sleep() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String bankCode() {
        return bankCode;
    }

    /** What the bank holds in truth, in fen by ApplicationID. */
    public Map<String, Long> book() {
        return new TreeMap<>(book);
    }

    /** What it told instead, in fen by ApplicationID: the faults that must come out in a reconciliation. */
    public Map<String, Long> wrongAmounts() {
        return new TreeMap<>(wrong);
    }

    /** Second answers with the right amount that were refused, as they must be. */
    public Set<String> refusedCorrections() {
        return Set.copyOf(refusedCorrections);
    }

    @Override
    public void close() {
        closed = true;
    }
}
