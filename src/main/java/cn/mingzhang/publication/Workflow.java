package cn.mingzhang.publication;

import cn.mingzhang.disclosure.Amendment;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.ingestion.IngestedFile;
import cn.mingzhang.ingestion.Ingestion;
import cn.mingzhang.ingestion.TextJson;
import cn.mingzhang.json.DisclosureJson;
import cn.mingzhang.redaction.PrivacyReview;
import cn.mingzhang.redaction.Proposal;
import cn.mingzhang.redaction.Redactor;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.staff.Role;
import cn.mingzhang.staff.StaffMember;
import cn.mingzhang.store.PublicCopies;
import cn.mingzhang.store.Publishing;
import cn.mingzhang.store.SourceArchive;
import cn.mingzhang.store.Transactions;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be done with a submission (公开流程), each step one transaction with its line in the audit trail. Files are written before
 * the transaction that speaks of them, so a crash leaves a file too many, never a submission without its file.
 */
public class Workflow {

    /** The facts as they were read, beside the original. */
    static final String FACTS = ".facts";
    private static final String TEXT = ".text";

    private final Transactions transactions;
    private final SourceArchive archive;
    private final Ingestion ingestion;
    private final Clock clock;

    public Workflow(Transactions transactions, SourceArchive archive, Ingestion ingestion, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.ingestion = ingestion;
        this.clock = clock;
    }

    /** Takes a file in; it is read later, see {@link #read}. The same content is not taken twice. */
    public Submission receive(Actor actor, String fileName, InputStream content) throws IOException {
        requireRole(actor, Role.UPLOADER);
        String sha256 = archive.keepOriginal(content, Ingestion.LARGEST_FILE);
        if (sha256 == null) {
            throw new Refusal(Ingestion.tooLarge(fileName).getMessage());
        }
        long size = java.nio.file.Files.size(archive.original(sha256).orElseThrow());
        return transactions.call(entities -> {
            Submissions submissions = new Submissions(entities);
            // The head of the trail is locked first: two uploads of one file come one after the other.
            AuditTrail trail = new AuditTrail(entities, clock);
            Submission submission = new Submission(fileName, sha256, size, actor.member(), now());
            submissions.ofContent(sha256).ifPresent(known -> {
                throw new Refusal("“" + fileName + "”的内容已经上传过：报送件 " + known.getId() + "，" + known.getState().label());
            });
            submissions.add(submission);
            entities.flush();
            trail.append(actor, "上传", submission.getSubject(), "SHA-256 " + sha256 + "，" + size + " 字节");
            return submission;
        });
    }

    /** Reads a received file; whatever happens, the submission then says how it went. Doing it again after a crash is harmless. */
    public Submission read(long id) throws IOException {
        Submission begun = change(Actor.SYSTEM, id, null, "开始读取", null, Submission::beginReading);
        IngestedFile file;
        try {
            file = ingestion.read(archive.original(begun.getSha256()).orElseThrow(), begun.getFileName());
        } catch (UnreadableFile e) {
            return change(Actor.SYSTEM, id, null, "未能读取", e.getMessage(), submission -> submission.refuse(e.getMessage()));
        }
        Disclosure facts = file.disclosure();
        SourceFile read = facts.getSource();
        facts.setSource(new SourceFile(begun.getFileName(), read.mediaType(), begun.getSha256(), read.pages()));
        archive.keep(begun.getSha256(), TEXT, TextJson.write(file.text()));
        archive.keep(begun.getSha256(), FACTS, DisclosureJson.write(facts));
        List<Proposal> proposals = PrivacyReview.of(file.text());
        return transactions.call(entities -> {
            Submission submission = locked(entities, id);
            submission.read(facts, new Submissions(entities).agencyNamed(facts.getAgencyName()));
            for (int i = 0; i < proposals.size(); i++) {
                submission.getConcealments().add(new Concealment(submission, i, proposals.get(i)));
            }
            new AuditTrail(entities, clock).append(Actor.SYSTEM, "读完", submission.getSubject(), "疑点 " + facts.getFindings().size() + "，可能的个人信息 " + proposals.size());
            return submission;
        });
    }

    /** The facts of a submission as they would be published, before anything is hidden. */
    public Disclosure facts(Submission submission) {
        return draft(submission).with(submission.getCorrections());
    }

    /** What was read from the file of a submission. */
    public Draft draft(Submission submission) {
        try {
            return Draft.of(archive.kept(submission.getSha256(), FACTS).orElseThrow(() -> new Refusal("这份文件还没有读完")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one value right; giving the value as it was read takes the correction back. */
    public Submission correct(Actor actor, long id, int shown, String pointer, String value, String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal("请写明为什么更正");
        }
        return change(actor, id, shown, "更正", pointer, submission -> {
            submission.requireEditable();
            requireRole(actor, Role.UPLOADER, Role.REVIEWER);
            Draft draft = draft(submission);
            String read = draft.value(pointer);
            Correction correction = submission.correctionOf(pointer).orElse(null);
            if (java.util.Objects.equals(read, value)) {
                submission.getCorrections().remove(correction);
            } else {
                if (correction == null) {
                    correction = new Correction(submission, pointer, read);
                    submission.getCorrections().add(correction);
                }
                correction.correct(value, why.strip(), actor.member(), now());
            }
            Disclosure facts = draft.with(submission.getCorrections());
            submission.identify(facts, submission.getAgency() != null && submission.getAgency().getName().equals(facts.getAgencyName())
                    ? submission.getAgency() : null);
        });
    }

    /** Decides whether something is hidden; keeping it needs a reason. */
    public Submission decide(Actor actor, long id, int shown, long concealmentId, Concealment.Decision decision, String why) {
        if (decision == Concealment.Decision.KEEP && (why == null || why.isBlank())) {
            throw new Refusal("保留个人信息要写明理由");
        }
        return change(actor, id, shown, decision == Concealment.Decision.HIDE ? "决定隐去" : "决定保留", "第 " + concealmentId + " 处", submission -> {
            submission.requireEditable();
            requireRole(actor, Role.UPLOADER, Role.REVIEWER);
            submission.getConcealments().stream().filter(one -> one.getId() == concealmentId).findFirst()
                    .orElseThrow(() -> new Refusal("没有这一处")).decide(decision, why, actor.member(), now());
        });
    }

    /** Proposes one more thing to hide that the machine did not find, and hides it. */
    public Submission hide(Actor actor, long id, int shown, Proposal proposal, String why) {
        if (proposal.text().isBlank() || proposal.text().strip().length() < 2) {
            throw new Refusal("要隐去的文字至少两个字");
        }
        return change(actor, id, shown, "增加隐去", proposal.kind().label(), submission -> {
            submission.requireEditable();
            requireRole(actor, Role.UPLOADER, Role.REVIEWER);
            Concealment concealment = new Concealment(submission, submission.getConcealments().size(), proposal);
            concealment.decide(Concealment.Decision.HIDE, why, actor.member(), now());
            submission.getConcealments().add(concealment);
        });
    }

    /** Answers for a finding. */
    public Submission answer(Actor actor, long id, int shown, String findingKey, String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal("请写明情况");
        }
        return change(actor, id, shown, "答复疑点", findingKey.substring(0, findingKey.indexOf('|') < 0 ? findingKey.length() : findingKey.indexOf('|')), submission -> {
            submission.requireEditable();
            requireRole(actor, Role.UPLOADER, Role.REVIEWER);
            if (facts(submission).getFindings().stream().map(Draft::key).noneMatch(findingKey::equals)) {
                throw new Refusal("没有这条疑点");
            }
            Answer answer = submission.answerTo(findingKey).orElse(null);
            if (answer == null) {
                answer = new Answer(submission, findingKey);
                submission.getAnswers().add(answer);
            }
            answer.say(text.strip(), actor.member(), now());
        });
    }

    /** Tells when the finance department approved it; the twenty days count from then. */
    public Submission setApprovedOn(Actor actor, long id, int shown, LocalDate day) {
        return change(actor, id, shown, "登记批复日期", String.valueOf(day), submission -> {
            submission.requireEditable();
            requireRole(actor, Role.UPLOADER, Role.REVIEWER);
            submission.setApprovedOn(day);
        });
    }

    public Submission submit(Actor actor, long id, int shown) {
        return change(actor, id, shown, "提交审核", null, submission -> submission.submit(actor.member()));
    }

    public Submission sendBack(Actor actor, long id, int shown, String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal("请写明退回的原因");
        }
        return change(actor, id, shown, "退回", why.strip(), submission -> submission.sendBack(actor.member()));
    }

    /** The second pair of eyes: nothing may be left open. */
    public Submission approve(Actor actor, long id, int shown) {
        return change(actor, id, shown, "审核通过", null, submission -> {
            requireNothingOpen(submission);
            submission.approve(actor.member());
        });
    }

    /** Makes it public: facts, log and state in one transaction. */
    public Submission publish(Actor actor, long id, int shown) {
        Submission before = transactions.call(entities -> loaded(entities, id));
        Redactor redactor = new Redactor(hidden(before));
        String ending = redactor.concealed().isEmpty() ? null : ".shown-" + id;
        if (ending != null) {
            try {
                List<Block> shownText = redactor.apply(archive.text(before.getSha256()));
                archive.keep(before.getSha256(), ending, TextJson.write(shownText));
                archive.keep(before.getSha256(), PublicCopies.ending(ending), PublicCopies.plain(shownText));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return step(actor, id, shown, "发布", entities -> submission -> {
            requireNothingOpen(submission);
            Disclosure disclosure = redactor.apply(facts(submission));
            if (ending != null) {
                disclosure.conceal(redactor.concealed(), ending);
            }
            disclosure.setAmendments(amendments(submission, redactor));
            Publishing publishing = new Publishing(entities, clock);
            Disclosure superseded = publishing.publish(disclosure);
            if (superseded != null) {
                new Submissions(entities).of(superseded).ifPresent(Submission::supersede);
            }
            submission.publish(actor.member(), disclosure);
            return "第 " + disclosure.getVersion() + " 版";
        });
    }

    /** Takes a publication back; the public address keeps a notice. */
    public Submission withdraw(Actor actor, long id, int shown, String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal("请写明撤回的原因，公众会看到");
        }
        return step(actor, id, shown, "撤回", entities -> submission -> {
            submission.withdraw(actor.member());
            new Publishing(entities, clock).withdraw(submission.getDisclosure(), why.strip());
            return why.strip();
        });
    }

    public Submission discard(Actor actor, long id, int shown, String why) {
        return change(actor, id, shown, "作废", why, submission -> submission.discard(actor.member()));
    }

    /** Begins to correct what is public: a new draft with the decisions taken so far. */
    public Submission beginCorrection(Actor actor, long id) {
        return transactions.call(entities -> {
            Submission published = loaded(entities, id);
            Submission draft = published.correction(actor.member(), now());
            new Submissions(entities).add(draft);
            entities.flush();
            new AuditTrail(entities, clock).append(actor, "发起更正", draft.getSubject(), "更正" + published.getSubject());
            return draft;
        });
    }

    /** What stops approval, one sentence each: undecided personal data, and blocking findings that nobody answered for. */
    public List<String> open(Submission submission) {
        List<String> open = new java.util.ArrayList<>();
        long undecided = submission.getConcealments().stream().filter(one -> one.getDecision() == null).count();
        if (undecided > 0) {
            open.add("还有 " + undecided + " 处可能的个人信息没有决定");
        }
        for (RecordedFinding finding : facts(submission).getFindings()) {
            if (finding.getSeverity() == Severity.BLOCKING && submission.answerTo(Draft.key(finding)).isEmpty()) {
                open.add("没有人答复：" + finding.getMessage());
            }
        }
        return open;
    }

    private void requireNothingOpen(Submission submission) {
        List<String> open = open(submission);
        if (!open.isEmpty()) {
            throw new Refusal(String.join("；", open));
        }
    }

    /** What was put right, for the public: without what is hidden. */
    private List<Amendment> amendments(Submission submission, Redactor redactor) {
        Map<String, Correction> corrections = submission.getCorrections().stream()
                .collect(Collectors.toMap(Correction::getPointer, correction -> correction));
        return corrections.isEmpty() ? List.of() : FactRows.of(draft(submission).node(), corrections).stream().filter(row -> row.correction() != null)
                .map(row -> new Amendment(shown(row.group() + " · " + row.label(), redactor), shown(row.value(), redactor),
                        shown(row.correction().getCorrected(), redactor), shown(row.correction().getWhy(), redactor),
                        LocalDate.ofInstant(row.correction().getAt(), ZoneId.of("Asia/Shanghai")).toString()))
                .toList();
    }

    private static String shown(String text, Redactor redactor) {
        return text == null ? null : redactor.apply(text);
    }

    private static List<Proposal> hidden(Submission submission) {
        return submission.getConcealments().stream().filter(Concealment::isHidden).map(Concealment::getProposal).toList();
    }

    private Submission change(Actor actor, long id, Integer shown, String action, String details, Consumer<Submission> change) {
        return step(actor, id, shown, action, entities -> submission -> {
            change.accept(submission);
            return details;
        });
    }

    /** One step: refused when somebody else changed the submission after it was shown. */
    private Submission step(Actor actor, long id, Integer shown, String action, Function<EntityManager, Function<Submission, String>> step) {
        return transactions.call(entities -> {
            Submission submission = locked(entities, id);
            if (actor.member() != null && new Submissions(entities).find(id, actor.member()).isEmpty()) {
                throw new Refusal("没有这份报送件");
            }
            if (shown != null && shown != submission.getVersion()) {
                throw new Refusal("您打开之后，别人改过这份文件。请刷新页面，看过改动后再做；您填的内容还在");
            }
            String details = step.apply(entities).apply(submission);
            new AuditTrail(entities, clock).append(actor, action, submission.getSubject(), details);
            entities.flush();
            return submission;
        });
    }

    /** The submission alone for this transaction; its version grows even when only its parts change. */
    private static Submission locked(EntityManager entities, long id) {
        Submission submission = loaded(entities, id);
        entities.lock(submission, jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return submission;
    }

    private static Submission loaded(EntityManager entities, long id) {
        Submission submission = new Submissions(entities).find(id).orElseThrow(() -> new Refusal("没有这份报送件"));
        submission.getCorrections().size();
        submission.getConcealments().size();
        submission.getAnswers().size();
        return submission;
    }

    private static void requireRole(Actor actor, Role... roles) {
        StaffMember member = actor.member();
        for (Role role : roles) {
            if (member != null && member.may(role)) {
                return;
            }
        }
        throw new Refusal("这一步要由" + java.util.Arrays.stream(roles).map(Role::label).collect(java.util.stream.Collectors.joining("或")) + "来做");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
