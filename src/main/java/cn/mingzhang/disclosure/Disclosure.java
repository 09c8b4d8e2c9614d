package cn.mingzhang.disclosure;

import cn.mingzhang.source.SourceFile;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One published document of one agency for one year, read into facts (一份公开文件). A form reader fills it;
 * the store keeps it.
 */
@Entity
@Table(name = "disclosure")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class Disclosure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    /** The agency in the store (部门); null before it is stored, and when the document does not tell. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    /** Name of the agency as the document prints it. */
    @Column(name = "agency_name")
    private String agencyName;

    /** Budget code as printed, or null. */
    @Column(name = "agency_code")
    private String agencyCode;

    /** Null when the document does not tell. */
    @Enumerated(EnumType.STRING)
    private DisclosureKind kind;

    /** Null when the document does not tell. */
    @Column(name = "fiscal_year")
    private Integer fiscalYear;

    private String title;

    /** Id of the form it was read as, such as shanxi-budget. */
    private String form;

    /** False when the form is not known and only outline, narrative and tables were taken. */
    private boolean recognised;

    /** 1 for the first, counted per agency, year and kind; 0 before it is stored. */
    private int version;

    /** Null before it is stored. */
    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "source_name")
    private String sourceName;

    @Column(name = "source_type")
    private String sourceType;

    /** 64 hexadecimal digits: the same content is stored once. */
    @Column(name = "source_sha256")
    private String sourceSha256;

    @Column(name = "source_pages")
    private Integer sourcePages;

    @Convert(converter = OutlineColumn.class)
    private List<OutlineEntry> outline = new ArrayList<>();

    @Convert(converter = ScoreColumn.class)
    private Score score;

    @Convert(converter = ProcurementColumn.class)
    private Procurement procurement;

    @Convert(converter = AssetsColumn.class)
    private Assets assets;

    @Convert(converter = ConcealedColumn.class)
    private List<Concealed> concealed;

    @Convert(converter = AmendmentColumn.class)
    private List<Amendment> amendments;

    private String withdrawal;

    @Column(name = "shown_text")
    private String shownText;

    @Convert(converter = InstantColumn.class)
    @Column(name = "imported_at")
    private Instant importedAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "published_at")
    private Instant publishedAt;

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Passage> narrative = new ArrayList<>();

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<KeyFigure> keyFigures = new ArrayList<>();

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Statement> statements = new ArrayList<>();

    /** At most one; a list because a one-to-one seen from its far side cannot be lazy. */
    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<OverallTarget> overallTargets = new ArrayList<>();

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Project> projects = new ArrayList<>();

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlannedProject> plannedProjects = new ArrayList<>();

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Evaluation> evaluations = new ArrayList<>();

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<GlossaryTerm> glossary = new ArrayList<>();

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Institution> institutions = new ArrayList<>();

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RecordedFinding> findings = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public Agency getAgency() {
        return agency;
    }

    public void setAgency(Agency agency) {
        this.agency = agency;
    }

    public String getAgencyName() {
        return agencyName;
    }

    public void setAgencyName(String agencyName) {
        this.agencyName = agencyName;
    }

    public String getAgencyCode() {
        return agencyCode;
    }

    public void setAgencyCode(String agencyCode) {
        this.agencyCode = agencyCode;
    }

    public DisclosureKind getKind() {
        return kind;
    }

    public void setKind(DisclosureKind kind) {
        this.kind = kind;
    }

    public Integer getFiscalYear() {
        return fiscalYear;
    }

    public void setFiscalYear(Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public boolean isRecognised() {
        return recognised;
    }

    public void setRecognised(boolean recognised) {
        this.recognised = recognised;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }

    /** The file it was read from, or null. */
    public SourceFile getSource() {
        return sourceSha256 == null && sourceName == null ? null : new SourceFile(sourceName, sourceType, sourceSha256, sourcePages);
    }

    public void setSource(SourceFile source) {
        sourceName = source == null ? null : source.fileName();
        sourceType = source == null ? null : source.mediaType();
        sourceSha256 = source == null ? null : source.sha256();
        sourcePages = source == null ? null : source.pages();
    }

    public List<OutlineEntry> getOutline() {
        return outline;
    }

    public void setOutline(List<OutlineEntry> outline) {
        this.outline = outline;
    }

    public Score getScore() {
        return score;
    }

    public void setScore(Score score) {
        this.score = score;
    }

    public Procurement getProcurement() {
        return procurement;
    }

    public void setProcurement(Procurement procurement) {
        this.procurement = procurement;
    }

    public Assets getAssets() {
        return assets;
    }

    public void setAssets(Assets assets) {
        this.assets = assets;
    }

    /** What was hidden before publication, by kind; empty when nothing was. */
    public List<Concealed> getConcealed() {
        return concealed == null ? List.of() : concealed;
    }

    /** What people put right before publication; empty when they did not. */
    public List<Amendment> getAmendments() {
        return amendments == null ? List.of() : amendments;
    }

    public void setAmendments(List<Amendment> amendments) {
        this.amendments = List.copyOf(amendments);
    }

    /** Why it was withdrawn; null when it was not. */
    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String why) {
        withdrawal = why;
    }

    /** Under which ending the text without what is hidden is kept beside the original; null when the whole text is public. */
    public String getShownText() {
        return shownText;
    }

    /** Publishes it without something: what is told about that, and where the text that may be shown is kept. */
    public void conceal(List<Concealed> what, String ending) {
        concealed = List.copyOf(what);
        shownText = ending;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    public void setImportedAt(Instant importedAt) {
        this.importedAt = importedAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public void setPublishedAt(Instant publishedAt) {
        this.publishedAt = publishedAt;
    }

    public List<Passage> getNarrative() {
        return Collections.unmodifiableList(narrative);
    }

    public void add(Passage passage) {
        passage.belongTo(this, narrative.size());
        narrative.add(passage);
    }

    public List<KeyFigure> getKeyFigures() {
        return Collections.unmodifiableList(keyFigures);
    }

    public void add(KeyFigure keyFigure) {
        keyFigure.belongTo(this, keyFigures.size());
        keyFigures.add(keyFigure);
    }

    public List<Statement> getStatements() {
        return Collections.unmodifiableList(statements);
    }

    public void add(Statement statement) {
        statement.belongTo(this, statements.size());
        statements.add(statement);
    }

    public List<Project> getProjects() {
        return Collections.unmodifiableList(projects);
    }

    public void add(Project project) {
        project.belongTo(this, projects.size());
        projects.add(project);
    }

    public List<PlannedProject> getPlannedProjects() {
        return Collections.unmodifiableList(plannedProjects);
    }

    public void add(PlannedProject plannedProject) {
        plannedProject.belongTo(this, plannedProjects.size());
        plannedProjects.add(plannedProject);
    }

    public List<Evaluation> getEvaluations() {
        return Collections.unmodifiableList(evaluations);
    }

    public void add(Evaluation evaluation) {
        evaluation.belongTo(this, evaluations.size());
        evaluations.add(evaluation);
    }

    public List<GlossaryTerm> getGlossary() {
        return Collections.unmodifiableList(glossary);
    }

    public void add(GlossaryTerm term) {
        term.belongTo(this, glossary.size());
        glossary.add(term);
    }

    public List<Institution> getInstitutions() {
        return Collections.unmodifiableList(institutions);
    }

    public void add(Institution institution) {
        institution.belongTo(this, institutions.size());
        institutions.add(institution);
    }

    public List<RecordedFinding> getFindings() {
        return Collections.unmodifiableList(findings);
    }

    public void add(RecordedFinding finding) {
        finding.belongTo(this, findings.size());
        findings.add(finding);
    }

    /** Where a disclosure is on its way to the public (状态). */
    public enum Status { DRAFT, IN_REVIEW, APPROVED, PUBLISHED, SUPERSEDED, WITHDRAWN }

    /** The department's overall target form (整体支出绩效目标表), or null when the document has none. */
    public OverallTarget getOverallTarget() {
        return overallTargets.isEmpty() ? null : overallTargets.get(0);
    }

    public void setOverallTarget(OverallTarget target) {
        overallTargets.clear();
        if (target != null) {
            target.belongTo(this, 0);
            overallTargets.add(target);
        }
    }

    /** The statement of a printed number such as 表一, or null. */
    public Statement statement(String number) {
        return statements.stream().filter(statement -> number.equals(statement.getNumber())).findFirst().orElse(null);
    }
}
