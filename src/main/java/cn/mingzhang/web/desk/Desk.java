package cn.mingzhang.web.desk;

import cn.mingzhang.ingestion.ReadingProcess;
import cn.mingzhang.publication.Actor;
import cn.mingzhang.publication.Workflow;
import cn.mingzhang.staff.SignIn;
import cn.mingzhang.staff.StaffMember;
import cn.mingzhang.staff.StaffMembers;
import cn.mingzhang.store.SourceArchive;
import cn.mingzhang.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;

/** The desk of this portal (工作台): who is signed in with this request, and what can be done there. */
@Named
@ApplicationScoped
public class Desk {

    /** The version of the member at the sign-in, kept in the session. */
    static final String VERSION = "mingzhang.staff.version";

    private final Clock clock = Clock.systemUTC();
    private final HttpServletRequest request;
    private final Transactions transactions;
    private final Workflow workflow;
    private final SignIn signIn;

    @Inject
    public Desk(HttpServletRequest request, Transactions transactions, SourceArchive archive) {
        this.request = request;
        this.transactions = transactions;
        this.workflow = new Workflow(transactions, archive, new ReadingProcess(), clock);
        this.signIn = new SignIn(transactions, clock);
    }

    /** For the container's proxy only. */
    protected Desk() {
        this.request = null;
        this.transactions = null;
        this.workflow = null;
        this.signIn = null;
    }

    /** The member who is signed in; empty when nobody is, or when the member changed since. */
    public Optional<StaffMember> member() {
        if (request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        Object version = session == null ? null : session.getAttribute(VERSION);
        String name = request.getUserPrincipal().getName();
        return transactions.call(entities -> {
            Optional<StaffMember> member = new StaffMembers(entities).find(name).filter(StaffMember::isActive);
            // Their agencies are asked for after the transaction.
            member.ifPresent(one -> one.getAgencies().size());
            return member;
        }).filter(member -> version instanceof Integer at && at == member.getVersion());
    }

    /** Who does what this request asks for. */
    public Actor actor() {
        return Actor.of(member().orElseThrow(() -> new IllegalStateException("nobody is signed in")), request.getRemoteAddr());
    }

    /** From where the request came. */
    public String address() {
        return request.getRemoteAddr();
    }

    public Workflow workflow() {
        return workflow;
    }

    public SignIn signIn() {
        return signIn;
    }

    public Transactions transactions() {
        return transactions;
    }

    public Clock clock() {
        return clock;
    }
}
