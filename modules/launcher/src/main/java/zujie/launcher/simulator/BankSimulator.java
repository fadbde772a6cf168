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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A bank that stops every account it is told to stop, keeps its own book of it, and answers with the faults that were
 * ordered. Its book is always right: a wrong amount is told, not kept. What it has fetched it keeps until it is answered,
 * also while the line is gone.
 */
public final class BankSimulator implements AutoCloseable {

    private static final long PAUSE_MILLIS = 1_000;
    private static final long SLOW_MILLIS = 3_000;
    private static final long RETRY_MILLIS = 300;
    private static final int MOST_TRIES = 5;
    /** It waits for an order, or answers what it has. */
    private static final long LONGEST_TURN_MILLIS = 60_000;

    private final String bankCode;
    private final Channel channel;
    private final Faults faults;
    private final Consumer<String> progress;
    private final Random random;
    private final ExecutorService clerks;
    private final Map<String, Long> book = new ConcurrentHashMap<>();
    private final Map<String, Long> wrong = new ConcurrentHashMap<>();
    private final Map<String, Integer> done = new ConcurrentHashMap<>();
    private final Set<String> refusedCorrections = ConcurrentHashMap.newKeySet();
    /** Those that lie in one of the three heaps below. */
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    private final ConcurrentLinkedQueue<Channel.Order> inbox = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Later> later = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Channel.Order> silent = new ConcurrentLinkedQueue<>();
    private volatile String lastSerial = "";
    private volatile boolean closed;
    private volatile @Nullable Thread worker;

    /** An order that is answered slowly. @param at by {@link System#nanoTime} */
    private record Later(Channel.Order order, long at) {}

    private BankSimulator(String bankCode, Channel channel, Faults faults, int clerks, Consumer<String> progress) {
        this.bankCode = bankCode;
        this.channel = channel;
        this.faults = faults;
        this.progress = progress;
        this.random = new Random(faults.seed());
        this.clerks = Executors.newFixedThreadPool(clerks, work -> {
            Thread clerk = new Thread(work, "clerk-" + bankCode);
            clerk.setDaemon(true);
            return clerk;
        });
    }

    /**
     * A bank that speaks REST.
     *
     * @param seconds how long its calls wait for the next order
     * @param clerks how many answers it gives at one time
     */
    public static BankSimulator rest(
            String bankCode, Line line, Faults faults, int seconds, int clerks, Consumer<String> progress) {
        return new BankSimulator(bankCode, new RestChannel(line, seconds, progress), faults, clerks, progress);
    }

    /** A bank that speaks through the message gateway. @param clerks how many answers it gives at one time */
    public static BankSimulator gateway(
            String bankCode, Line line, Faults faults, int clerks, Consumer<String> progress) {
        return new BankSimulator(bankCode, new GatewayChannel(line, bankCode), faults, clerks, progress);
    }

    /** A bank reports of its own accord, by message: a victim, an opening, an account, an event. */
    static void report(Line line, String bankCode) throws IOException {
        if (!new GatewayChannel(line, bankCode).say(GatewayClerk.reports())) {
            throw new IOException("the gateway refuses a report of " + bankCode);
        }
    }

    /** Sets it to work, in a thread of its own that keeps nobody from ending. */
    public void start() {
        Thread thread = new Thread(this::run, "bank-" + bankCode);
        thread.setDaemon(true);
        worker = thread;
        thread.start();
    }

    /** Works until it is closed; a line that is gone is tried again. */
    private void run() {
        while (!closed) {
            try {
                if (turn() == 0) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (IOException e) {
                progress.accept("模拟银行 simulated bank " + bankCode + ": " + e.getMessage());
                pause(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Fetches once and answers what came. @return how many orders came */
    public int turn() throws IOException {
        List<Channel.Order> orders = new ArrayList<>(channel.fetch());
        if (orders.size() > 1 && random.nextInt(100) < faults.disorder()) {
            Collections.shuffle(orders, random);
            count("disorder");
        }
        for (Channel.Order order : orders) {
            if (held.add(order.applicationId())) {
                sort(order);
            }
        }
        long now = System.nanoTime();
        later.removeIf(each -> each.at() - now <= 0 && inbox.add(each.order()));
        answerAll();
        return orders.size();
    }

    /** An order that comes again once it was answered is answered again at once, in the same words. */
    private void sort(Channel.Order order) {
        Faults.Fate fate = faults.of(order.applicationId());
        boolean again = book.containsKey(order.applicationId());
        if (fate.silent() && !again) {
            silent.add(order);
        } else if (fate.slow() && !again) {
            later.add(new Later(order, System.nanoTime() + SLOW_MILLIS * 1_000_000));
        } else {
            inbox.add(order);
        }
    }

    /** Those that were silent answer now, as after an outage. @return how many */
    public int wake() throws IOException {
        int woken = 0;
        Channel.Order order = silent.poll();
        while (order != null) {
            count("silent");
            inbox.add(order);
            woken++;
            order = silent.poll();
        }
        answerAll();
        return woken;
    }

    /** What the line does not let through stays in the inbox. */
    private void answerAll() throws IOException {
        List<Future<Void>> under = new ArrayList<>();
        Channel.Order next = inbox.poll();
        while (next != null) {
            Channel.Order order = next;
            under.add(clerks.submit(() -> {
                try {
                    work(order);
                    held.remove(order.applicationId());
                } catch (IOException | RuntimeException e) {
                    inbox.add(order);
                    throw e;
                }
                return null;
            }));
            next = inbox.poll();
        }
        IOException trouble = null;
        for (Future<Void> each : under) {
            try {
                each.get();
            } catch (ExecutionException e) {
                trouble = e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }

    private void work(Channel.Order order) throws IOException {
        Faults.Fate fate = faults.of(order.applicationId());
        boolean again = book.containsKey(order.applicationId());
        long balance = book.computeIfAbsent(order.applicationId(), id -> balance(order));
        long told = fate.wrongAmount()
                ? balance + 1 + Math.abs(order.applicationId().hashCode() % 10_000)
                : balance;
        if (fate.slow() && !fate.silent() && !again) {
            count("slow");
        }
        if (fate.wrongSerial() && !lastSerial.isEmpty()) {
            channel.answer(order, told, lastSerial);
            count("wrong-serial");
        }
        String serial = channel.serial();
        tell(order, told, serial);
        lastSerial = serial;
        if (fate.wrongAmount()) {
            wrong.put(order.applicationId(), told);
            count("wrong-amount");
            if (!channel.answer(order, balance, channel.serial())) {
                refusedCorrections.add(order.applicationId());
            }
        } else if (fate.duplicate()) {
            channel.answer(order, told, serial);
            channel.answer(order, told, channel.serial());
            count("duplicate");
        }
    }

    private void tell(Channel.Order order, long told, String serial) throws IOException {
        for (int i = 0; i < MOST_TRIES; i++) {
            if (channel.answer(order, told, serial)) {
                return;
            }
            pause(RETRY_MILLIS);
        }
        progress.accept("模拟银行 simulated bank " + bankCode + " could not answer " + order.applicationId());
    }

    /** What lies on the account: mostly more than is in dispute, now and then less. */
    private static long balance(Channel.Order order) {
        long seed = Math.abs((long) order.applicationId().hashCode());
        return seed % 7 == 0 ? order.amountFen() / 2 : order.amountFen() + seed % 1_000_000;
    }

    private void count(String fault) {
        done.merge(fault, 1, Integer::sum);
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    public String bankCode() {
        return bankCode;
    }

    /** What the bank holds in truth, in fen by ApplicationID. */
    public Map<String, Long> book() {
        return new TreeMap<>(book);
    }

    /** Whether it has answered all of these, and nothing lies about. */
    public boolean hasAnswered(Set<String> applicationIds) {
        return held.isEmpty() && book.keySet().containsAll(applicationIds);
    }

    /** What it told instead, in fen by ApplicationID: the faults that must come out in a reconciliation. */
    public Map<String, Long> wrongAmounts() {
        return new TreeMap<>(wrong);
    }

    /** How often it did wrong, by the names of {@link Faults#parse}. */
    public Map<String, Integer> faultsDone() {
        return new TreeMap<>(done);
    }

    /** Second answers with the right amount that were refused, as they must be. */
    public Set<String> refusedCorrections() {
        return Set.copyOf(refusedCorrections);
    }

    /** Returns when it has done with what it has fetched: it takes no order away from a bank that is opened after it. */
    @Override
    public void close() {
        closed = true;
        Thread thread = worker;
        if (thread != null) {
            try {
                thread.join(LONGEST_TURN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        clerks.shutdown();
    }
}
