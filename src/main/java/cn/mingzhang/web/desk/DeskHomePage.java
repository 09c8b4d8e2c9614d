package cn.mingzhang.web.desk;

import cn.mingzhang.publication.State;
import cn.mingzhang.publication.Submission;
import cn.mingzhang.publication.Submissions;
import cn.mingzhang.staff.Role;
import cn.mingzhang.staff.StaffMember;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What waits for the person who is signed in (待办). */
@Named
@RequestScoped
public class DeskHomePage {

    private static final int LIMIT = 200;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** A list of submissions under a heading, with what to do about them. */
    public record Tray(String title, String hint, List<Submission> submissions) {
    }

    @Inject
    private Desk desk;

    private List<Tray> trays;
    private List<Submission> reading;
    private StaffMember member;

    /** For each request: a form of the page may be sent back without the page being asked for anew. */
    @PostConstruct
    void load() {
        member = desk.member().orElseThrow();
        trays = desk.transactions().call(entities -> {
            Submissions submissions = new Submissions(entities);
            reading = submissions.in(EnumSet.of(State.RECEIVED, State.READING), member, LIMIT);
            List<Tray> found = new ArrayList<>();
            if (member.may(Role.UPLOADER)) {
                found.add(new Tray("待整理", "读完了。看疑点、改错、定要不要隐去，再提交审核。", submissions.in(EnumSet.of(State.DRAFT), member, LIMIT)));
                found.add(new Tray("未能读取", "看原因，换一份文件再传，这一份作废。", submissions.in(EnumSet.of(State.REFUSED), member, LIMIT)));
            }
            if (member.may(Role.REVIEWER)) {
                found.add(new Tray("待审核", "对照原文看一遍，通过或退回。自己上传的由别人审核。", submissions.in(EnumSet.of(State.IN_REVIEW), member, LIMIT)));
            }
            if (member.may(Role.PUBLISHER)) {
                found.add(new Tray("待发布", "审核已通过。发布后公众立即看到。", submissions.in(EnumSet.of(State.APPROVED), member, LIMIT)));
            }
            found.add(new Tray("已公开", "发现有误可以更正，必要时撤回。", submissions.in(EnumSet.of(State.PUBLISHED), member, LIMIT)));
            return found;
        });
    }

    public List<Tray> getTrays() {
        return trays;
    }

    /** Received and not read yet: the page asks again until there are none. */
    public List<Submission> getReading() {
        return reading;
    }

    public boolean isUploader() {
        return member.may(Role.UPLOADER);
    }

    public boolean isAdministrator() {
        return member.may(Role.ADMINISTRATOR);
    }

    /** The days that are left, in words; null when the day of approval is not known or it is done. */
    public String due(Submission submission) {
        if (submission.getDueOn() == null || !submission.getState().isOpen()) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(desk.clock().withZone(CHINA)), submission.getDueOn());
        return days < 0 ? "已过公开期限 " + -days + " 天（" + submission.getDueOn() + "）" : "距公开期限 " + days + " 天（" + submission.getDueOn() + "）";
    }

    /** Whether the time the law leaves is over. */
    public boolean isLate(Submission submission) {
        return submission.getDueOn() != null && submission.getState().isOpen()
                && LocalDate.now(desk.clock().withZone(CHINA)).isAfter(submission.getDueOn());
    }
}
