package cn.mingzhang.staff;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.InstantColumn;
import cn.mingzhang.source.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A person who works at the desk (工作人员). Nobody is given a password: a new member gets a link that works once, and chooses one.
 * Members are switched off, never removed, because the audit trail speaks of them.
 */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    /** How long a link for choosing a password works. */
    public static final Duration INVITATION = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    private String name;

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ManyToMany
    @JoinTable(name = "staff_agency", joinColumns = @JoinColumn(name = "staff_id"), inverseJoinColumns = @JoinColumn(name = "agency_id"))
    private Set<Agency> agencies = new HashSet<>();

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "time_key")
    private String timeKey;

    @Column(name = "time_step")
    private Long timeStep;

    @Column(name = "invitation_hash")
    private String invitationHash;

    @Convert(converter = InstantColumn.class)
    @Column(name = "invited_until")
    private Instant invitedUntil;

    private boolean active = true;

    @Convert(converter = InstantColumn.class)
    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    /** For JPA. */
    protected StaffMember() {
    }

    public StaffMember(String name, Set<Role> roles, Instant createdAt) {
        this.name = folded(name);
        this.roles = EnumSet.copyOf(roles);
        this.createdAt = createdAt;
    }

    /** A name as it is compared: full-width letters, capitals and blanks make no difference. */
    public static String folded(String name) {
        return name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    public Long getId() {
        return id;
    }

    /** The name to sign in with. */
    public String getName() {
        return name;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = EnumSet.copyOf(roles);
    }

    /** The agencies this person works for; none means all. */
    public Set<Agency> getAgencies() {
        return agencies;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** For whoever sees that a password or the roles changed since the sign-in. */
    public int getVersion() {
        return version;
    }

    public boolean may(Role role) {
        return active && roles.contains(role);
    }

    /** Whether an agency is among those this person works for; what tells no agency is everybody's. */
    public boolean worksFor(Agency agency) {
        return agency == null || agencies.isEmpty()
                || agencies.stream().anyMatch(own -> own.getId().equals(agency.getId()) || agency.getParent() != null && own.getId().equals(agency.getParent().getId()));
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Whether this is the password; as slow when there is none. */
    boolean isPassword(String password) {
        return Password.matches(password, passwordHash);
    }

    public boolean hasSecondFactor() {
        return timeKey != null;
    }

    /** Begins to ask for a code of the app at each sign-in; null ends it. */
    public void setTimeKey(String key) {
        timeKey = key;
        timeStep = null;
    }

    /** Whether the code of the app is right; each works once. */
    boolean isTimeCode(String code, Instant now) {
        OptionalLong step = TimeCode.step(timeKey, code, now, timeStep);
        step.ifPresent(used -> timeStep = used);
        return step.isPresent();
    }

    /** A new word for the link by which this person chooses a password; the former link and password end. */
    public String invite(Instant now) {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        String word = HexFormat.of().formatHex(bytes);
        invitationHash = Sha256.of(word);
        invitedUntil = now.plus(INVITATION);
        passwordHash = null;
        return word;
    }

    /** Whether a link is the one that was given, and still works. */
    boolean isInvitedBy(String word, Instant now) {
        return active && invitationHash != null && now.isBefore(invitedUntil)
                && MessageDigest.isEqual(invitationHash.getBytes(StandardCharsets.US_ASCII), Sha256.of(word).getBytes(StandardCharsets.US_ASCII));
    }

    /** Keeps the chosen password; the link has done its work. */
    void choose(String password) {
        passwordHash = Password.hash(password);
        invitationHash = null;
        invitedUntil = null;
    }
}
