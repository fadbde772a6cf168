package zujie.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.FakeInstance;
import zujie.platform.HandClock;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.problem.Problem;
import zujie.platform.text.Texts;

class AttachmentsTest {

    private static final String CITY = "/350000000000/350100000000/";
    private static final byte[] PDF = "%PDF-1.7 决定书".getBytes(StandardCharsets.UTF_8);

    private static PlatformUnit unit;

    @TempDir
    Path folder;

    private final Caller caller = new Caller();
    private final FakeInstance<AttachmentOwner> owners = new FakeInstance<>();
    private Attachments attachments;
    private Actor actor = officer(CITY + "350104000000/");

    @BeforeAll
    static void start() {
        unit = PlatformUnit.onFreshSchema();
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void wire() {
        unit.behindItsBack("delete from platform_attachment");
        DiskStore store = new DiskStore();
        store.dataFolder = folder.toString();
        AttachmentScope scope = new AttachmentScope();
        scope.owners = owners;
        scope.caller = caller;
        attachments = unit.bean(Attachments.class);
        attachments.database = unit.database();
        attachments.store = store;
        attachments.scope = scope;
        attachments.caller = caller;
        attachments.clock = new HandClock("2026-11-22T01:02:03Z");
    }

    @Test
    void shouldGiveBackWhatWasAttached() throws IOException {
        AttachmentRow row = attach("止付决定书\uD83D\uDE00.pdf", PDF);
        assertThat(row.fileName()).isEqualTo("止付决定书\uD83D\uDE00.pdf");
        assertThat(row.mediaType()).isEqualTo("application/pdf");
        assertThat(row.sizeBytes()).isEqualTo(PDF.length);
        try (InputStream in = as(() -> attachments.open(row.id())).stream()) {
            assertThat(in.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(as(() -> attachments.of("stop-payment", "s1"))).containsExactly(row);
        assertThat(DownloadHeaders.of(row).get("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename*=UTF-8''%E6%AD%A2%E4%BB%98%E5%86%B3%E5%AE%9A%E4%B9%A6%F0%9F%98%80.pdf");
    }

    @Test
    void shouldHashByBothAlgorithms() {
        AttachmentRow row = attach("a.txt", "abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(row.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(row.sm3()).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void shouldKeepTheSameContentOnce() throws IOException {
        attach("a.pdf", PDF);
        attach("b.pdf", PDF);
        assertThat(files()).hasSize(1);
        assertThat(as(() -> attachments.of("stop-payment", "s1"))).hasSize(2);
    }

    static Stream<Arguments> goodFiles() {
        return Stream.of(
                Arguments.of("a.PDF", PDF),
                Arguments.of("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1}),
                Arguments.of("a.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}),
                Arguments.of("a.docx", zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of("a.txt", "转账记录\r\n\t\uD83D\uDE00".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a.csv", "账号,金额\n6222,1".getBytes(Charset.forName("GB18030"))),
                Arguments.of("long.txt", "字".repeat(50_000).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodFiles")
    void shouldTakeWhatIsWhatItSays(String name, byte[] content) {
        assertThat(attach(name, content).sizeBytes()).isEqualTo(content.length);
    }

    static Stream<Arguments> disguised() {
        byte[] exe = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
        return Stream.of(
                Arguments.of("a.pdf", exe),
                Arguments.of("a.txt", exe),
                Arguments.of("a.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}),
                Arguments.of("a.png", PDF),
                Arguments.of("a.jpg", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a.docx", zip("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of("a.docx", zip("word/document.xml")),
                Arguments.of("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                Arguments.of("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}),
                Arguments.of("a.exe", exe),
                Arguments.of("a.html", "<p>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a.pdf.svg", PDF),
                Arguments.of("noextension", PDF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disguised")
    void shouldRefuseWhatIsDisguised(String name, byte[] content) throws IOException {
        assertThatThrownBy(() -> attach(name, content)).satisfies(e -> {
            Problem problem = Problem.of((RuleViolation) e, Texts.CHINESE);
            assertThat(problem.status()).isEqualTo(415);
            assertThat(problem.code()).isEqualTo("platform.attachment-type");
        });
        assertThat(files()).as("nothing is left").isEmpty();
    }

    @Test
    void shouldTakeTenMebibytesAndNotOneByteMore() throws IOException {
        byte[] largest = new byte[(int) Attachments.LARGEST];
        System.arraycopy(PDF, 0, largest, 0, PDF.length);
        attach("large.pdf", largest);
        byte[] larger = new byte[largest.length + 1];
        System.arraycopy(PDF, 0, larger, 0, PDF.length);
        int before = files().size();
        assertThatThrownBy(() -> attach("larger.pdf", larger)).satisfies(e -> assertThat(
                        Problem.of((RuleViolation) e, Texts.CHINESE).status())
                .isEqualTo(413));
        assertThat(files()).hasSize(before);
    }

    @Test
    void shouldRefuseAnEmptyFile() {
        assertThatThrownBy(() -> attach("a.txt", new byte[0])).isInstanceOf(InvalidValue.class);
    }

    @Test
    void shouldLeaveNothingWhenTheSenderBreaksOff() throws IOException {
        InputStream broken = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 1_000) {
                    throw new IOException("connection reset");
                }
                return 'a';
            }
        };
        assertThatThrownBy(() -> as(() -> attachments.attach(new AttachTo("stop-payment", "s1", "a.txt"), broken)))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
        assertThat(unit.count("select count(*) from platform_attachment")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/a.txt", "C:\\Users\\x\\a.txt", "/a.txt", "a\u202Etxt.txt"})
    void shouldKeepOnlyTheNameOfAPath(String name) {
        assertThat(attach(name, "x".getBytes(StandardCharsets.UTF_8)).fileName())
                .isIn("a.txt", "atxt.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", ".txt", "\u0000"})
    void shouldRefuseANameThatIsNone(String name) {
        assertThatThrownBy(() -> attach(name, PDF)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "Stop", "", "a b"})
    void shouldRefuseASubjectThatCannotBe(String type) {
        assertThatThrownBy(() ->
                        as(() -> attachments.attach(new AttachTo(type, "s1", "a.pdf"), new ByteArrayInputStream(PDF))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldShowFilesInTheUnitOfTheirSenderAndAbove() {
        AttachmentRow row = attach("a.pdf", PDF);
        actor = officer(CITY);
        assertThat(as(() -> attachments.of("stop-payment", "s1"))).containsExactly(row);
        for (Actor stranger : List.of(officer(CITY + "350102000000/"), officer("/102100099996/"))) {
            actor = stranger;
            assertThat(as(() -> attachments.of("stop-payment", "s1"))).isEmpty();
            assertThatThrownBy(() -> as(() -> attachments.open(row.id()))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as(() -> attachments.open(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldAskTheOwnerOfTheRecord() {
        Owner owner = new Owner();
        owners.add(owner);
        AttachmentRow row = attach("a.pdf", PDF);
        actor = officer("/102100099996/");
        assertThat(as(() -> attachments.of("stop-payment", "s1")))
                .as("the bank sees the order, so it sees its papers")
                .containsExactly(row);
        owner.open = false;
        assertThatThrownBy(() -> attach("b.pdf", PDF)).isInstanceOf(Denied.class);
        owner.visible = false;
        assertThatThrownBy(() -> as(() -> attachments.open(row.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> attachments.of("stop-payment", "s1"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attach("b.pdf", PDF)).isInstanceOf(NotFound.class);
    }

    private static final class Owner implements AttachmentOwner {
        private boolean visible = true;
        private boolean open = true;

        @Override
        public String subjectType() {
            return "stop-payment";
        }

        @Override
        public String requireVisible(String subjectId) {
            if (!visible) {
                throw NotFound.of("funds.stop-not-found");
            }
            return CITY;
        }

        @Override
        public boolean mayAttach(String subjectId) {
            return open;
        }
    }

    private AttachmentRow attach(String name, byte[] content) {
        return as(
                () -> attachments.attach(new AttachTo("stop-payment", "s1", name), new ByteArrayInputStream(content)));
    }

    private <T> T as(Callable<T> work) {
        return sneaky(() -> caller.runAs(actor, work));
    }

    private static <T> T sneaky(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            return AttachmentsTest.<T, RuntimeException>rethrow(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T, E extends Exception> T rethrow(Exception e) throws E {
        throw (E) e;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static Actor officer(String unitPath) {
        return new Actor(
                UUID.randomUUID(), "x", "某", "", "", OrgKind.POLICE, unitPath, Set.of(Role.POLICE_OFFICER), null);
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
