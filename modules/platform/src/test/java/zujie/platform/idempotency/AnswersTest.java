package zujie.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer is known from the moment it was given, and is kept when it can be. */
class AnswersTest {

    private final Kept keys = new Kept();
    private final Answers answers = new Answers();
    /** Never comes to its work by itself in the time of a test. */
    private final ScheduledExecutorService idle = Executors.newSingleThreadScheduledExecutor();

    private static class Kept extends IdempotencyKeys {

        private final Map<String, StoredAnswer> rows = new HashMap<>();
        private final List<Integer> commits = new ArrayList<>();
        private boolean gone;

        @Override
        public void keep(List<Answer> batch) {
            if (gone || batch.stream().anyMatch(answer -> answer.claim().key().equals("bad"))) {
                throw new IllegalStateException("connection lost");
            }
            commits.add(batch.size());
            batch.forEach(answer -> rows.put(answer.claim().key(), answer.stored()));
        }

        @Override
        StoredAnswer known(String caller, String key) {
            return rows.get(key);
        }
    }

    @BeforeEach
    void wire() {
        answers.keys = keys;
        answers.keepWith(idle);
    }

    @AfterEach
    void stop() {
        idle.shutdownNow();
    }

    @Test
    void shouldKnowAnAnswerBeforeAndAfterItIsKept() {
        answers.add(answer("a"));
        assertThat(keys.rows).isEmpty();
        assertThat(answers.known("icbc", "a").body()).isEqualTo("body a");
        assertThat(answers.known("cmbc", "a")).as("of another caller").isNull();
        answers.turn();
        assertThat(answers.known("icbc", "a").body()).isEqualTo("body a");
        assertThat(keys.rows).containsOnlyKeys("a");
    }

    @Test
    void shouldKeepManyInOneCommit() {
        for (int i = 0; i < 250; i++) {
            answers.add(answer("k" + i));
        }
        answers.turn();
        assertThat(keys.rows).hasSize(250);
        assertThat(keys.commits).hasSizeLessThan(10);
    }

    @Test
    void shouldLoseNoneWhileTheDatabaseIsGone() {
        keys.gone = true;
        answers.add(answer("a"));
        answers.turn();
        assertThat(answers.known("icbc", "a").body()).isEqualTo("body a");
        keys.gone = false;
        answers.turn();
        assertThat(keys.rows).containsOnlyKeys("a");
    }

    @Test
    void shouldKeepTheOthersBesideOneThatCannotBeKept() {
        answers.add(answer("bad"));
        answers.add(answer("a"));
        answers.add(answer("b"));
        for (int beat = 0; beat < 3; beat++) {
            answers.turn();
        }
        assertThat(keys.rows).containsOnlyKeys("a", "b");
        assertThat(answers.known("icbc", "bad").body()).isEqualTo("body bad");
    }

    private static Answer answer(String key) {
        return new Answer(new Claim("icbc", key, "c".repeat(64), Instant.EPOCH), 201, "body " + key);
    }
}
