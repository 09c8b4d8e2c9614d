package cn.mingzhang.web.desk;

import cn.mingzhang.publication.Refusal;
import cn.mingzhang.publication.State;
import cn.mingzhang.publication.Submission;
import cn.mingzhang.publication.Submissions;
import cn.mingzhang.staff.StaffMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** Taking files in (上传): each has a state of its own, and one that is refused does not stop the others. */
@Named
@RequestScoped
public class UploadPage {

    private static final int SHOWN = 50;

    @Inject
    private Desk desk;
    @Inject
    private ReadingQueue queue;

    public void receive(FileUploadEvent event) throws IOException {
        String name = event.getFile().getFileName();
        try (InputStream content = event.getFile().getInputStream()) {
            Submission submission = desk.workflow().receive(desk.actor(), name, content);
            queue.add(submission.getId());
            say(FacesMessage.SEVERITY_INFO, name + "：已收到，正在读取");
        } catch (Refusal refusal) {
            say(FacesMessage.SEVERITY_ERROR, name + "：" + refusal.getMessage());
        }
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }

    /** The own uploads, the newest first. */
    public List<Submission> getRecent() {
        StaffMember member = desk.member().orElseThrow();
        return desk.transactions().call(entities -> new Submissions(entities).in(EnumSet.allOf(State.class), member, SHOWN)).stream()
                .filter(submission -> submission.getUploadedBy() != null && submission.getUploadedBy().getId().equals(member.getId())).toList();
    }

    /** Whether to ask again soon. */
    public boolean isWaiting() {
        return getRecent().stream().anyMatch(submission -> submission.getState() == State.RECEIVED || submission.getState() == State.READING);
    }
}
