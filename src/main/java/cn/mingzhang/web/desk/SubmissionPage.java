package cn.mingzhang.web.desk;

import cn.mingzhang.check.Measurability;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.publication.Answer;
import cn.mingzhang.publication.AuditEntry;
import cn.mingzhang.publication.AuditTrail;
import cn.mingzhang.publication.Concealment;
import cn.mingzhang.publication.Correction;
import cn.mingzhang.publication.Draft;
import cn.mingzhang.publication.FactRow;
import cn.mingzhang.publication.FactRows;
import cn.mingzhang.publication.Refusal;
import cn.mingzhang.publication.State;
import cn.mingzhang.publication.Submission;
import cn.mingzhang.publication.Submissions;
import cn.mingzhang.redaction.PersonalData;
import cn.mingzhang.redaction.Proposal;
import cn.mingzhang.source.SourceLocation;
import cn.mingzhang.staff.Role;
import cn.mingzhang.staff.StaffMember;
import cn.mingzhang.store.ServerPublications;
import cn.mingzhang.store.SourceArchive;
import cn.mingzhang.web.portal.SourceSheet;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The review of one submission (核对): the source on the left, what was read on the right, and what can be done with it. A step that is
 * refused changes nothing and keeps what was typed.
 */
@Named
@ViewScoped
public class SubmissionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Desk desk;
    @Inject
    private transient SourceArchive archive;
    @Inject
    private transient Viewers viewers;
    @Inject
    private transient ServerPublications publications;

    private long id;
    private int shown;
    private String place;
    private int sheetNumber = 1;
    private String why;
    private String pointer;
    private String value;
    private String findingKey;
    private String answer;
    private LocalDate approvedOn;
    private String hiddenText;
    private PersonalData hiddenKind = PersonalData.PRIVATE_NAME;

    private transient Submission submission;
    private transient List<FactRow> facts;
    private transient List<FactRow> filteredFacts;
    private transient List<RecordedFinding> findings;
    private transient List<String> open;
    private transient List<AuditEntry> trail;
    private transient List<SourceSheet> sheets;

    /** Loads the submission the address names; a true 404 when it is not there or not this person's. */
    public void load() throws IOException {
        if (getSubmission() == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        shown = submission.getVersion();
        approvedOn = submission.getApprovedOn();
    }

    /** The submission as it is now; read once for each request. */
    public Submission getSubmission() {
        if (submission == null) {
            StaffMember member = desk.member().orElseThrow();
            submission = desk.transactions().call(entities -> new Submissions(entities).find(id, member).map(found -> {
                found.getCorrections().size();
                found.getConcealments().size();
                found.getAnswers().size();
                return found;
            }).orElse(null));
            viewers.saw(id, member.getName());
        }
        return submission;
    }

    /** Others who look at it at the same time. */
    public List<String> getOthers() {
        return viewers.others(id, desk.member().orElseThrow().getName());
    }

    private boolean isRead() {
        State state = getSubmission().getState();
        return state != State.RECEIVED && state != State.READING && state != State.REFUSED && archiveHasFacts();
    }

    private boolean archiveHasFacts() {
        try {
            desk.workflow().draft(submission);
            return true;
        } catch (Refusal notRead) {
            return false;
        }
    }

    public List<FactRow> getFacts() {
        if (facts == null) {
            facts = isRead() ? FactRows.of(desk.workflow().draft(submission).node(),
                    submission.getCorrections().stream().collect(Collectors.toMap(Correction::getPointer, correction -> correction))) : List.of();
        }
        return facts;
    }

    public List<FactRow> getFilteredFacts() {
        return filteredFacts;
    }

    public void setFilteredFacts(List<FactRow> rows) {
        filteredFacts = rows;
    }

    /** Findings as they would be published, the weightiest first. */
    public List<RecordedFinding> getFindings() {
        if (findings == null) {
            findings = isRead() ? desk.workflow().facts(submission).getFindings().stream()
                    .sorted(java.util.Comparator.comparing(RecordedFinding::getSeverity)).toList() : List.of();
        }
        return findings;
    }

    /** Targets that cannot be measured, each with a hint how to write it. */
    public List<Measurability.Vague> getVague() {
        return isRead() ? Measurability.of(desk.workflow().facts(submission)).vague() : List.of();
    }

    public String key(RecordedFinding finding) {
        return Draft.key(finding);
    }

    public Answer answerTo(RecordedFinding finding) {
        return getSubmission().getAnswers().stream().filter(one -> one.getFindingKey().equals(Draft.key(finding))).findFirst().orElse(null);
    }

    /** What still stops approval. */
    public List<String> getOpen() {
        if (open == null) {
            open = isRead() ? desk.workflow().open(submission) : List.of();
        }
        return open;
    }

    public List<AuditEntry> getTrail() {
        if (trail == null) {
            String subject = getSubmission().getSubject();
            trail = desk.transactions().call(entities -> new AuditTrail(entities, desk.clock()).about(subject));
        }
        return trail;
    }

    public List<SourceSheet> getSheets() throws IOException {
        if (sheets == null) {
            sheets = SourceSheet.of(archive.text(getSubmission().getSha256()));
        }
        return sheets;
    }

    /** The sheet with the place that is looked at, else the one that was turned to. */
    public SourceSheet getSheet() throws IOException {
        if (getSheets().isEmpty()) {
            return null;
        }
        SourceLocation at = SourceLocation.ofCode(place);
        return sheets.stream().filter(one -> at.isKnown() && one.holds(at)).findFirst()
                .orElse(sheets.get(Math.max(1, Math.min(sheetNumber, sheets.size())) - 1));
    }

    public boolean isMeant(Object paragraphOrCell) throws IOException {
        SourceLocation at = SourceLocation.ofCode(place);
        return at.isKnown() && getSheet().meant(at).stream().anyMatch(one -> one == paragraphOrCell);
    }

    public void look(String code) {
        place = code;
    }

    public void turn(int by) throws IOException {
        SourceSheet now = getSheet();
        sheetNumber = now == null ? 1 : now.number() + by;
        place = null;
    }

    public boolean isEditable() {
        return getSubmission().getState().isEditable() && (may(Role.UPLOADER) || may(Role.REVIEWER));
    }

    /** Whether the person who is signed in has a role, by its code. */
    public boolean may(String role) {
        return may(Role.ofCode(role).orElseThrow());
    }

    private boolean may(Role role) {
        return desk.member().orElseThrow().may(role);
    }

    public boolean isState(String state) {
        return getSubmission().getState() == State.valueOf(state);
    }

    public boolean isOwn() {
        return submission.getUploadedBy() != null && submission.getUploadedBy().getId().equals(desk.member().orElseThrow().getId());
    }

    public void submit() {
        step("已提交审核", (actor, version) -> desk.workflow().submit(actor, id, version));
    }

    public void approve() {
        step("审核已通过，等待发布", (actor, version) -> desk.workflow().approve(actor, id, version));
    }

    public void publish() {
        step("已公开", (actor, version) -> desk.workflow().publish(actor, id, version));
        // Whoever is told that it is public sees it so.
        publications.look();
    }

    public void sendBack() {
        step("已退回", (actor, version) -> desk.workflow().sendBack(actor, id, version, why));
    }

    public void withdraw() {
        step("已撤回，公开地址上留有说明", (actor, version) -> desk.workflow().withdraw(actor, id, version, why));
        publications.look();
    }

    public void discard() {
        step("已作废", (actor, version) -> desk.workflow().discard(actor, id, version, why));
    }

    public void correct() {
        step("已更正", (actor, version) -> desk.workflow().correct(actor, id, version, pointer, value == null || value.isBlank() ? null : value.strip(), why));
    }

    public void answer() {
        step("已答复", (actor, version) -> desk.workflow().answer(actor, id, version, findingKey, answer));
    }

    public void approveDate() {
        step("已登记批复日期", (actor, version) -> desk.workflow().setApprovedOn(actor, id, version, approvedOn));
    }

    public void hide(long concealment) {
        step("已决定隐去", (actor, version) -> desk.workflow().decide(actor, id, version, concealment, Concealment.Decision.HIDE, null));
    }

    public void keep(long concealment) {
        step("已决定保留", (actor, version) -> desk.workflow().decide(actor, id, version, concealment, Concealment.Decision.KEEP, why));
    }

    public void hideMore() {
        step("已增加隐去", (actor, version) -> desk.workflow().hide(actor, id, version,
                new Proposal(hiddenKind, hiddenText == null ? "" : hiddenText, SourceLocation.ofCode(place)), why));
    }

    /** Begins a correction of what is public and goes there. */
    public void beginCorrection() throws IOException {
        try {
            Submission draft = desk.workflow().beginCorrection(desk.actor(), id);
            FacesContext.getCurrentInstance().getExternalContext().redirect("/desk/submission?id=" + draft.getId());
        } catch (Refusal refusal) {
            say(FacesMessage.SEVERITY_ERROR, refusal.getMessage());
        }
    }

    private void step(String said, BiFunction<cn.mingzhang.publication.Actor, Integer, Submission> step) {
        try {
            done(said, step.apply(desk.actor(), shown));
        } catch (Refusal refusal) {
            say(FacesMessage.SEVERITY_ERROR, refusal.getMessage());
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    /** Shows the state after a step; what was typed for it is no longer needed. */
    private void done(String said, Submission after) {
        shown = after.getVersion();
        submission = null;
        facts = null;
        findings = null;
        open = null;
        trail = null;
        why = null;
        value = null;
        answer = null;
        hiddenText = null;
        say(FacesMessage.SEVERITY_INFO, said);
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }

    /** Opens the correction of a value, with what is there now. */
    public void choose(FactRow row) {
        pointer = row.pointer();
        value = row.correction() == null ? row.value() : row.correction().getCorrected();
        place = row.getPlace();
        why = row.correction() == null ? null : row.correction().getWhy();
    }

    /** The value that is being corrected, as it was read. */
    public FactRow getChosen() {
        return getFacts().stream().filter(row -> row.pointer().equals(pointer)).findFirst().orElse(null);
    }

    public void chooseFinding(RecordedFinding finding) {
        findingKey = Draft.key(finding);
        Answer given = answerTo(finding);
        answer = given == null ? null : given.getText();
    }

    public PersonalData[] getKinds() {
        return PersonalData.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getPlace() {
        return place;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate day) {
        this.approvedOn = day;
    }

    public String getHiddenText() {
        return hiddenText;
    }

    public void setHiddenText(String text) {
        this.hiddenText = text;
    }

    public PersonalData getHiddenKind() {
        return hiddenKind;
    }

    public void setHiddenKind(PersonalData kind) {
        this.hiddenKind = kind;
    }
}
