package cn.mingzhang.cli;

import cn.mingzhang.publication.AuditEntry;
import cn.mingzhang.publication.AuditTrail;
import cn.mingzhang.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code audit}: the trail of what was done at the desk. */
class AuditCommand implements Command {

    private static final int LOT = 500;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String synopsis() {
        return "verify | export [--data 目录]";
    }

    @Override
    public String summary() {
        return "核对或导出操作记录";
    }

    @Override
    public String details() {
        return "verify 重算整条散列链，有改动时指出第一处，退出码 1；末尾的散列可以每天抄存别处。\nexport 输出全部记录，栏目以制表符分隔。";
    }

    @Override
    public Set<String> settings() {
        return OpenStore.SETTINGS;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        String what = arguments.operands(1, 1, "verify 或 export").get(0);
        try (Store store = OpenStore.by(arguments)) {
            return switch (what) {
                case "verify" -> verify(store, terminal);
                case "export" -> export(store, terminal);
                default -> throw new UsageError("audit 只认识 verify 和 export，不认识 " + what);
            };
        }
    }

    private static int verify(Store store, Terminal terminal) {
        Optional<String> broken = store.call(entities -> new AuditTrail(entities, Clock.systemUTC()).firstBreak());
        AuditTrail.Head head = store.call(entities -> new AuditTrail(entities, Clock.systemUTC()).head());
        terminal.out().println(broken.map(sentence -> "操作记录不完整：" + sentence)
                .orElse("操作记录完整，共 " + head.number() + " 条，末条散列 " + head.hash()));
        return broken.isPresent() ? Exit.REFUSED : Exit.DONE;
    }

    private static int export(Store store, Terminal terminal) {
        terminal.out().println(String.join("\t", "序号", "时间", "经办人", "来自", "操作", "对象", "说明", "前一条散列", "散列"));
        long last = 0;
        List<AuditEntry> lot;
        do {
            long from = last;
            lot = store.call(entities -> new AuditTrail(entities, Clock.systemUTC()).after(from, LOT));
            for (AuditEntry entry : lot) {
                terminal.out().println(Stream.of(String.valueOf(entry.getNumber()), entry.getAt().toString(), entry.getActor(), entry.getAddress(),
                        entry.getAction(), entry.getSubject(), entry.getDetails(), entry.getPrevious(), entry.getHash())
                        .map(value -> value == null ? "" : value.replaceAll("\\s+", " ")).collect(Collectors.joining("\t")));
                last = entry.getNumber();
            }
        } while (!lot.isEmpty());
        return Exit.DONE;
    }
}
