package cn.mingzhang.cli;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.publication.Actor;
import cn.mingzhang.publication.AuditTrail;
import cn.mingzhang.staff.Role;
import cn.mingzhang.staff.StaffMember;
import cn.mingzhang.staff.StaffMembers;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.Store;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code staff}: who works at the desk. Prints a link by which the person chooses a password; there is none by default. */
class StaffCommand implements Command {

    private static final Clock CLOCK = Clock.systemUTC();

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public String synopsis() {
        return "list | add 登录名 --role 角色[,角色] [--agency 单位] | link 登录名 | off 登录名 | on 登录名 [--data 目录]";
    }

    @Override
    public String summary() {
        return "管理工作人员";
    }

    @Override
    public String details() {
        return "角色：" + Arrays.stream(Role.values()).map(role -> role.code() + " " + role.label()).collect(Collectors.joining("，"))
                + "。\nadd 和 link 打印一个一次性地址，本人打开后自己设口令；" + StaffMember.INVITATION.toDays()
                + " 天内有效。link 会使旧口令失效。\n--agency 限定负责的单位，不写则负责全部。off 停用，on 恢复。";
    }

    @Override
    public Set<String> settings() {
        return Set.of("--data", "--role", "--agency");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        List<String> words = arguments.operands(1, 2, "list、add、link、on 或 off");
        if (!words.get(0).equals("list") && words.size() < 2) {
            throw new UsageError("缺少登录名");
        }
        try (Store store = OpenStore.by(arguments)) {
            String answer = store.call(entities -> switch (words.get(0)) {
                case "list" -> list(entities);
                case "add" -> add(words.get(1), arguments, entities);
                case "link" -> link(words.get(1), entities);
                case "on", "off" -> turn(words.get(1), words.get(0).equals("on"), entities);
                default -> throw new UsageError("staff 不认识 " + words.get(0));
            });
            terminal.out().println(answer);
        }
        return Exit.DONE;
    }

    private static String list(EntityManager entities) {
        return new StaffMembers(entities).all().stream().map(member -> String.join("\t", member.getName(),
                        member.getRoles().stream().map(Role::label).collect(Collectors.joining("、")), member.isActive() ? "在用" : "停用",
                        member.hasPassword() ? "已设口令" : "未设口令", member.hasSecondFactor() ? "动态口令" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static String add(String name, Arguments arguments, EntityManager entities) {
        if (!StaffMember.folded(name).matches("[\\p{IsHan}a-z0-9._-]{2,40}")) {
            throw new UsageError("登录名只能用汉字、字母、数字和 . _ -，2 到 40 个字符");
        }
        if (new StaffMembers(entities).find(name).isPresent()) {
            throw new UsageError("已有登录名 " + name);
        }
        StaffMember member = new StaffMember(name, roles(arguments), CLOCK.instant());
        arguments.setting("--agency").ifPresent(agency -> member.getAgencies().add(agency(agency, entities)));
        String word = member.invite(CLOCK.instant());
        new StaffMembers(entities).add(member);
        trail(entities).append(Actor.console(), "添加工作人员", member.getName(), member.getRoles().stream().map(Role::label).collect(Collectors.joining("、")));
        return address(member, word);
    }

    private static Set<Role> roles(Arguments arguments) {
        Set<Role> roles = new LinkedHashSet<>();
        for (String code : arguments.setting("--role").orElseThrow(() -> new UsageError("缺少 --role")).split(",")) {
            roles.add(Role.ofCode(code.strip()).orElseThrow(() -> new UsageError("没有角色 " + code + "；角色有 "
                    + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining("、")))));
        }
        return EnumSet.copyOf(roles);
    }

    private static Agency agency(String slug, EntityManager entities) {
        return new Agencies(entities).find(slug).orElseThrow(() -> new UsageError("公开库里没有单位 " + slug));
    }

    private static String link(String name, EntityManager entities) {
        StaffMember member = member(name, entities);
        String word = member.invite(CLOCK.instant());
        trail(entities).append(Actor.console(), "重发设置口令的链接", member.getName(), null);
        return address(member, word);
    }

    private static String turn(String name, boolean on, EntityManager entities) {
        StaffMember member = member(name, entities);
        member.setActive(on);
        trail(entities).append(Actor.console(), on ? "恢复工作人员" : "停用工作人员", member.getName(), null);
        return member.getName() + (on ? " 已恢复" : " 已停用");
    }

    private static StaffMember member(String name, EntityManager entities) {
        return new StaffMembers(entities).find(name).orElseThrow(() -> new UsageError("没有工作人员 " + name));
    }

    private static AuditTrail trail(EntityManager entities) {
        return new AuditTrail(entities, CLOCK);
    }

    /** Below the address of the portal, whatever that is. */
    private static String address(StaffMember member, String word) {
        return "请 " + member.getName() + " 在 " + StaffMember.INVITATION.toDays() + " 天内打开门户的这个地址，设置口令：\n/welcome?name="
                + URLEncoder.encode(member.getName(), StandardCharsets.UTF_8) + "&word=" + word;
    }
}
