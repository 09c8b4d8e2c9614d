package cn.mingzhang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.ingestion.Ingestion;
import cn.mingzhang.json.DisclosureJson;
import cn.mingzhang.redaction.PersonalData;
import cn.mingzhang.staff.Role;
import cn.mingzhang.staff.StaffMember;
import cn.mingzhang.staff.StaffMembers;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowTest {

    private static final Path SAMPLE = Path.of("samples/qingping-2022-budget.txt");
    private static final String MOBILE = "13800138000";

    @TempDir
    Path folder;

    private Store store;
    private Workflow workflow;
    private Actor uploader;
    private Actor reviewer;
    private Actor publisher;

    @BeforeEach
    void open() throws Exception {
        store = new Store(StoreSettings.embedded(folder));
        workflow = new Workflow(store, store.archive(), Ingestion.inThisProcess(), Clock.systemUTC());
        uploader = staff("uploader", Role.UPLOADER, Role.REVIEWER, Role.PUBLISHER);
        reviewer = staff("reviewer", Role.REVIEWER);
        publisher = staff("publisher", Role.PUBLISHER);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void aFileGoesItsWholeWayAndEveryStepIsOnTheTrail() throws IOException {
        Submission draft = draft(Files.readString(SAMPLE));
        assertThat(draft.getState()).isEqualTo(State.DRAFT);
        assertThat(draft.getKind()).isEqualTo(DisclosureKind.BUDGET);
        assertThat(published()).isEmpty();

        Submission inReview = workflow.submit(uploader, draft.getId(), draft.getVersion());
        Submission approved = workflow.approve(reviewer, draft.getId(), inReview.getVersion());
        assertThat(published()).isEmpty();
        Submission done = workflow.publish(publisher, draft.getId(), approved.getVersion());

        assertThat(published()).hasSize(1);
        assertThat(store.<Long>call(entities -> new Disclosures(entities).publications())).isEqualTo(1);
        assertThat(trail(AuditTrail::firstBreak)).isEmpty();
        assertThat(this.<List<String>>trail(trail -> trail.about(done.getSubject()).stream().map(AuditEntry::getAction).toList()))
                .containsExactly("上传", "开始读取", "读完", "提交审核", "审核通过", "发布");
    }

    @Test
    void nobodyApprovesOrPublishesTheOwnUpload() throws IOException {
        Submission read = draft(Files.readString(SAMPLE));
        Submission draft = workflow.submit(uploader, read.getId(), read.getVersion());

        assertThatThrownBy(() -> workflow.approve(uploader, draft.getId(), draft.getVersion())).isInstanceOf(Refusal.class).hasMessageContaining("别人");
        Submission approved = workflow.approve(reviewer, draft.getId(), draft.getVersion());
        assertThatThrownBy(() -> workflow.publish(uploader, draft.getId(), approved.getVersion())).isInstanceOf(Refusal.class).hasMessageContaining("别人");
        assertThatThrownBy(() -> workflow.publish(reviewer, draft.getId(), approved.getVersion())).isInstanceOf(Refusal.class).hasMessageContaining("发布人");
        assertThat(published()).isEmpty();
        assertThat(this.<String>trail(trail -> trail.newest(1).get(0).getAction())).isEqualTo("审核通过");
    }

    @Test
    void aMarkOfInternalReviewBlocksUntilSomebodyAnswersForIt() throws IOException {
        Submission draft = draft(Files.readString(SAMPLE) + "\n仅供内部审核\n".repeat(3));
        Submission submitted = workflow.submit(uploader, draft.getId(), draft.getVersion());
        var blocking = workflow.facts(submitted).getFindings().stream().filter(finding -> finding.getSeverity() == Severity.BLOCKING).toList();
        assertThat(blocking).isNotEmpty();
        assertThatThrownBy(() -> workflow.approve(reviewer, draft.getId(), submitted.getVersion())).hasMessageContaining("没有人答复");

        Submission answered = submitted;
        for (var finding : blocking) {
            answered = workflow.answer(reviewer, draft.getId(), answered.getVersion(), Draft.key(finding), "是模板里的字样，已核实可以公开");
        }
        assertThat(workflow.approve(reviewer, draft.getId(), answered.getVersion()).getState()).isEqualTo(State.APPROVED);
    }

    @Test
    void whatIsHiddenIsGoneFromFactsAndText() throws IOException {
        Submission draft = draft(Files.readString(SAMPLE).replaceFirst("(?m)^(.*目标.*)$", "$1 联系 " + MOBILE.substring(0, 3) + " " + MOBILE.substring(3)));
        Concealment found = draft.getConcealments().stream().filter(one -> one.getKind() == PersonalData.MOBILE).findFirst().orElseThrow();
        Submission submitted = workflow.submit(uploader, draft.getId(), draft.getVersion());
        assertThatThrownBy(() -> workflow.approve(reviewer, draft.getId(), submitted.getVersion())).hasMessageContaining("个人信息");

        Submission decided = workflow.decide(reviewer, draft.getId(), submitted.getVersion(), found.getId(), Concealment.Decision.HIDE, null);
        Submission approved = workflow.approve(reviewer, draft.getId(), decided.getVersion());
        workflow.publish(publisher, draft.getId(), approved.getVersion());

        Disclosure shown = published().get(0);
        assertThat(shown.getConcealed()).singleElement().satisfies(one -> assertThat(one.what()).isEqualTo("手机号"));
        String facts = store.call(entities -> DisclosureJson.write(new Disclosures(entities).find(shown.getId()).orElseThrow()));
        assertThat(facts.replaceAll("\\s", "")).doesNotContain(MOBILE).contains(PersonalData.MOBILE.mask());
        assertThat(store.archive().publicText(shown).toString().replaceAll("\\s", "")).doesNotContain(MOBILE).contains(PersonalData.MOBILE.mask());
        assertThat(store.archive().text(shown.getSource().sha256()).toString().replaceAll("\\s", "")).contains(MOBILE);
    }

    @Test
    void aCorrectionKeepsWhatWasReadAndMakesAnotherVersion() throws IOException {
        Submission first = publish(draft(Files.readString(SAMPLE)));
        Submission correction = workflow.beginCorrection(uploader, first.getId());

        Submission changed = workflow.correct(uploader, correction.getId(), correction.getVersion(), "/fiscalYear", "2021", "封面写错");
        assertThat(changed.getCorrections()).singleElement().satisfies(one -> {
            assertThat(one.getRead()).isEqualTo("2022");
            assertThat(one.getCorrected()).isEqualTo("2021");
        });
        changed = workflow.correct(uploader, correction.getId(), changed.getVersion(), "/fiscalYear", "2022", "没有写错");
        assertThat(changed.getCorrections()).isEmpty();
        changed = workflow.correct(uploader, correction.getId(), changed.getVersion(), "/title", "更正后的标题", "标题有误");
        publish(changed);

        assertThat(published()).singleElement().satisfies(shown -> {
            assertThat(shown.getVersion()).isEqualTo(2);
            assertThat(shown.getTitle()).isEqualTo("更正后的标题");
        });
        assertThat(store.<State>call(entities -> new Submissions(entities).find(first.getId()).orElseThrow().getState())).isEqualTo(State.SUPERSEDED);
    }

    @Test
    void placesAndWhatWeComputeCannotBeCorrected() throws IOException {
        Submission draft = draft(Files.readString(SAMPLE));

        for (String pointer : List.of("/source/sha256", "/tables/0/at/line", "/tables/0", "/nothing", "no pointer", "/findings/0/message")) {
            assertThatThrownBy(() -> workflow.correct(uploader, draft.getId(), draft.getVersion(), pointer, "x", "y")).as(pointer).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void whoeverWasShownAnOlderStateIsRefused() throws IOException {
        Submission draft = draft(Files.readString(SAMPLE));
        int shown = draft.getVersion();
        Submission after = workflow.setApprovedOn(uploader, draft.getId(), shown, LocalDate.of(2022, 2, 3));

        assertThatThrownBy(() -> workflow.submit(uploader, draft.getId(), shown)).isInstanceOf(Refusal.class).hasMessageContaining("别人改过");
        assertThat(after.getDueOn()).isEqualTo(LocalDate.of(2022, 2, 23));
    }

    @Test
    void theSameContentIsNotTakenTwiceAndWhatCannotBeReadSaysWhy() throws IOException {
        draft(Files.readString(SAMPLE));
        assertThatThrownBy(() -> draft(Files.readString(SAMPLE))).isInstanceOf(Refusal.class).hasMessageContaining("已经上传过");

        Submission refused = draft("\n\n");
        assertThat(refused.getState()).isEqualTo(State.REFUSED);
        assertThat(refused.getRefusal()).isNotBlank();
    }

    @Test
    void aWithdrawalHidesItAndIsOnTheLog() throws IOException {
        Submission done = publish(draft(Files.readString(SAMPLE)));

        assertThatThrownBy(() -> workflow.withdraw(publisher, done.getId(), done.getVersion(), " ")).isInstanceOf(Refusal.class);
        workflow.withdraw(publisher, done.getId(), done.getVersion(), "附件有误");

        assertThat(published()).isEmpty();
        assertThat(store.<Long>call(entities -> new Disclosures(entities).publications())).isEqualTo(2);
    }

    @Test
    void aTrailThatSomebodyChangedIsFoundOut() throws IOException {
        draft(Files.readString(SAMPLE));
        assertThat(trail(AuditTrail::firstBreak)).isEmpty();

        store.call(entities -> entities.createNativeQuery("update audit_entry set actor = 'somebody else' where number = 2").executeUpdate());
        assertThat(trail(AuditTrail::firstBreak)).hasValueSatisfying(sentence -> assertThat(sentence).contains("第 2 条"));
        store.call(entities -> entities.createNativeQuery("delete from audit_entry where number >= 2").executeUpdate());
        assertThat(trail(AuditTrail::firstBreak)).hasValueSatisfying(sentence -> assertThat(sentence).contains("末尾"));
    }

    private Submission publish(Submission draft) {
        Submission submitted = workflow.submit(uploader, draft.getId(), draft.getVersion());
        Submission approved = workflow.approve(reviewer, draft.getId(), submitted.getVersion());
        return workflow.publish(publisher, draft.getId(), approved.getVersion());
    }

    private Submission draft(String text) throws IOException {
        Submission received = workflow.receive(uploader, "预算.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return workflow.read(received.getId());
    }

    private List<Disclosure> published() {
        return store.call(entities -> new Disclosures(entities).newest(10));
    }

    private <T> T trail(Function<AuditTrail, T> question) {
        return store.call(entities -> question.apply(new AuditTrail(entities, Clock.systemUTC())));
    }

    private Actor staff(String name, Role... roles) {
        StaffMember member = new StaffMember(name, EnumSet.copyOf(Stream.of(roles).toList()), Clock.systemUTC().instant());
        store.call(entities -> {
            new StaffMembers(entities).add(member);
            return null;
        });
        return Actor.of(member, "127.0.0.1");
    }
}
