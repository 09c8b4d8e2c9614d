package cn.mingzhang.publication;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.InstantColumn;
import cn.mingzhang.staff.Role;
import cn.mingzhang.staff.StaffMember;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One upload on its way to the public (报送件). What was read from it lies beside the original until it is published, so nothing
 * of a draft can be seen by anybody who only sees disclosures. Every step can refuse, with a sentence.
 */
@Entity
@Table(name = "submission")
public class Submission {

    /** A disclosure has to be public this many days after the finance department approved it (预算法第十四条). */
    public static final int DAYS_TO_PUBLISH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Column(name = "size_bytes")
    private long size;

    @Enumerated(EnumType.STRING)
    private State state = State.RECEIVED;

    private String refusal;

    @ManyToOne
    @JoinColumn(name = "uploaded_by")
    private StaffMember uploadedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @ManyToOne
    @JoinColumn(name = "reviewed_by")
    private StaffMember reviewedBy;

    @ManyToOne
    @JoinColumn(name = "published_by")
    private StaffMember publishedBy;

    @ManyToOne
    @JoinColumn(name = "agency_id")
    private Agency agency;

    @Column(name = "agency_name")
    private String agencyName;

    @Column(name = "fiscal_year")
    private Integer fiscalYear;

    @Enumerated(EnumType.STRING)
    private DisclosureKind kind;

    private String title;

    @Column(name = "approved_on")
    private String approvedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    @ManyToOne
    @JoinColumn(name = "corrects_id")
    private Submission corrects;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Correction> corrections = new ArrayList<>();

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Concealment> concealments = new ArrayList<>();

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Answer> answers = new ArrayList<>();

    @Version
    private int version;

    /** For JPA. */
    protected Submission() {
    }

    Submission(String fileName, String sha256, long size, StaffMember uploadedBy, Instant uploadedAt) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.size = size;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    public Long getId() {
        return id;
    }

    /** How the audit trail speaks of it. */
    public String getSubject() {
        return "报送件 " + id;
    }

    /** As uploaded; only ever shown. */
    public String getFileName() {
        return fileName;
    }

    public String getSha256() {
        return sha256;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    public State getState() {
        return state;
    }

    /** Why it could not be read; null when it could. */
    public String getRefusal() {
        return refusal;
    }

    public StaffMember getUploadedBy() {
        return uploadedBy;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public StaffMember getReviewedBy() {
        return reviewedBy;
    }

    public StaffMember getPublishedBy() {
        return publishedBy;
    }

    /** The registered agency; null while it is not known or new. */
    public Agency getAgency() {
        return agency;
    }

    public String getAgencyName() {
        return agencyName;
    }

    public Integer getFiscalYear() {
        return fiscalYear;
    }

    public DisclosureKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** The day the finance department approved it; null when nobody has said. */
    public LocalDate getApprovedOn() {
        return approvedOn == null ? null : LocalDate.parse(approvedOn);
    }

    void setApprovedOn(LocalDate day) {
        approvedOn = day == null ? null : day.toString();
    }

    /** The last day the law leaves; null while the day of approval is not known. */
    public LocalDate getDueOn() {
        return approvedOn == null ? null : getApprovedOn().plusDays(DAYS_TO_PUBLISH);
    }

    /** What became public; null before that. */
    public Disclosure getDisclosure() {
        return disclosure;
    }

    /** The published submission this one corrects; null for a new file. */
    public Submission getCorrects() {
        return corrects;
    }

    public List<Correction> getCorrections() {
        return corrections;
    }

    public List<Concealment> getConcealments() {
        return concealments;
    }

    public List<Answer> getAnswers() {
        return answers;
    }

    /** Grows with each change; a form sends back the one it was shown. */
    public int getVersion() {
        return version;
    }

    void beginReading() {
        require(State.RECEIVED, State.READING);
        state = State.READING;
    }

    void read(Disclosure facts, Agency registered) {
        require(State.READING);
        state = State.DRAFT;
        identify(facts, registered);
    }

    /** Tells in the lists what it is. */
    void identify(Disclosure facts, Agency registered) {
        agency = registered;
        agencyName = facts.getAgencyName();
        fiscalYear = facts.getFiscalYear();
        kind = facts.getKind();
        title = facts.getTitle();
    }

    void refuse(String sentence) {
        require(State.READING);
        state = State.REFUSED;
        refusal = sentence;
    }

    void submit(StaffMember member) {
        require(State.DRAFT);
        requireRole(member, Role.UPLOADER);
        state = State.IN_REVIEW;
    }

    void sendBack(StaffMember member) {
        require(State.IN_REVIEW, State.APPROVED);
        if (!member.may(Role.REVIEWER) && !member.may(Role.PUBLISHER)) {
            throw new Refusal("只有审核人或发布人可以退回");
        }
        reviewedBy = null;
        state = State.DRAFT;
    }

    void approve(StaffMember member) {
        require(State.IN_REVIEW);
        requireRole(member, Role.REVIEWER);
        if (isUploader(member)) {
            throw new Refusal("自己上传的文件要由别人审核");
        }
        reviewedBy = member;
        state = State.APPROVED;
    }

    void publish(StaffMember member, Disclosure published) {
        require(State.APPROVED);
        requireRole(member, Role.PUBLISHER);
        if (isUploader(member)) {
            throw new Refusal("自己上传的文件要由别人发布");
        }
        publishedBy = member;
        disclosure = published;
        state = State.PUBLISHED;
    }

    void supersede() {
        require(State.PUBLISHED);
        state = State.SUPERSEDED;
    }

    void withdraw(StaffMember member) {
        require(State.PUBLISHED);
        requireRole(member, Role.PUBLISHER);
        state = State.WITHDRAWN;
    }

    void discard(StaffMember member) {
        require(State.DRAFT, State.REFUSED, State.IN_REVIEW, State.APPROVED);
        if (!isUploader(member)) {
            requireRole(member, Role.ADMINISTRATOR);
        }
        state = State.DISCARDED;
    }

    /** A new draft of the same file, to correct what is public. */
    Submission correction(StaffMember member, Instant now) {
        require(State.PUBLISHED);
        requireRole(member, Role.UPLOADER);
        Submission draft = new Submission(fileName, sha256, size, member, now);
        draft.corrects = this;
        draft.state = State.DRAFT;
        draft.agency = agency;
        draft.agencyName = agencyName;
        draft.fiscalYear = fiscalYear;
        draft.kind = kind;
        draft.title = title;
        draft.approvedOn = approvedOn;
        corrections.forEach(correction -> draft.corrections.add(correction.copyFor(draft)));
        concealments.forEach(concealment -> draft.concealments.add(concealment.copyFor(draft)));
        answers.forEach(answer -> draft.answers.add(answer.copyFor(draft)));
        return draft;
    }

    void requireEditable() {
        if (!state.isEditable()) {
            throw new Refusal("这份文件" + state.label() + "，不能再改；需要更正时请退回或发起更正");
        }
    }

    Optional<Correction> correctionOf(String pointer) {
        return corrections.stream().filter(correction -> correction.getPointer().equals(pointer)).findFirst();
    }

    Optional<Answer> answerTo(String findingKey) {
        return answers.stream().filter(answer -> answer.getFindingKey().equals(findingKey)).findFirst();
    }

    private boolean isUploader(StaffMember member) {
        return uploadedBy != null && uploadedBy.getId().equals(member.getId());
    }

    private void require(State... allowed) {
        for (State one : allowed) {
            if (state == one) {
                return;
            }
        }
        throw new Refusal("这份文件现在是“" + state.label() + "”，这一步做不了。请刷新页面再看");
    }

    private static void requireRole(StaffMember member, Role role) {
        if (!member.may(role)) {
            throw new Refusal("这一步要由" + role.label() + "来做");
        }
    }
}
