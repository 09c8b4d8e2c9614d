package cn.mingzhang.web.desk;

import cn.mingzhang.publication.AuditEntry;
import cn.mingzhang.publication.AuditTrail;
import cn.mingzhang.search.IndexStatus;
import cn.mingzhang.search.ServerSearch;
import cn.mingzhang.staff.StaffMember;
import cn.mingzhang.staff.StaffMembers;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.StoreSettings;
import cn.mingzhang.store.Totals;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The state of the portal for administrators (系统状态): store, index, disk, staff, and the last of the audit trail. */
@Named
@RequestScoped
public class SystemPage {

    private static final System.Logger LOG = System.getLogger(SystemPage.class.getName());
    private static final int SHOWN = 100;

    @Inject
    private Desk desk;
    @Inject
    private ServerSearch search;
    @Resource
    private ManagedExecutorService executor;

    public Totals getTotals() {
        return desk.transactions().call(entities -> new Disclosures(entities).totals());
    }

    public IndexStatus getIndex() {
        return search.index().status();
    }

    /** Free space where the data lies, in GiB. */
    public String getFree() throws IOException {
        return String.format("%.1f", Files.getFileStore(StoreSettings.ofEnvironment().folder()).getUsableSpace() / (double) (1L << 30));
    }

    public List<StaffMember> getStaff() {
        return desk.transactions().call(entities -> new StaffMembers(entities).all());
    }

    public List<AuditEntry> getTrail() {
        return desk.transactions().call(entities -> new AuditTrail(entities, desk.clock()).newest(SHOWN));
    }

    /** Builds the index anew beside the live one, which goes on answering. */
    public void rebuild() {
        desk.transactions().call(entities -> {
            new AuditTrail(entities, desk.clock()).append(desk.actor(), "重建检索", "系统", null);
            return null;
        });
        executor.submit(() -> {
            try {
                search.index().rebuild();
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "search index was not built anew", e);
            }
        });
        say(FacesMessage.SEVERITY_INFO, "已开始重建，检索照常可用");
    }

    /** Recomputes the chain of the trail. */
    public void verify() {
        Optional<String> broken = desk.transactions().call(entities -> new AuditTrail(entities, desk.clock()).firstBreak());
        say(broken.isPresent() ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_INFO, broken.map(sentence -> "操作记录不完整：" + sentence).orElse("操作记录完整"));
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
