package cn.mingzhang.publication;

import cn.mingzhang.staff.StaffMember;

/**
 * Who does something, and from where (经办人); for the audit trail.
 *
 * @param member  null for the system itself
 * @param name    as the trail will keep it
 * @param address the network address the request came from, or "console"
 */
public record Actor(StaffMember member, String name, String address) {

    public static final Actor SYSTEM = new Actor(null, "系统", "-");

    public static Actor of(StaffMember member, String address) {
        return new Actor(member, member.getName(), address);
    }

    /** Somebody with the keys of the machine, on the command line. */
    public static Actor console() {
        return new Actor(null, "控制台", "console");
    }
}
