package cn.mingzhang.cli;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.export.KeptDataPackage;
import cn.mingzhang.json.DisclosureJson;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.Store;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code export}: published disclosures as JSON, to standard output or one file each; or everything as a data package. */
class ExportCommand implements Command {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String synopsis() {
        return "[单位 | 编号] [--json | --out 目录 | --zip 文件] [--data 目录]";
    }

    @Override
    public String summary() {
        return "把公开库中的文件导出为 JSON，或把全部数据导出为一个数据包";
    }

    @Override
    public String details() {
        return """
                写单位名称则导出该单位的全部文件，写编号（见 list）则导出一个，都不写则导出全部。
                --json        输出到标准输出（默认）：按编号是一个对象，否则是数组
                --out 目录    每个文件写成一个 .json，并在标准输出列出文件名
                --zip 文件    全部数据写成一个 Frictionless 数据包（CSV 和 datapackage.json）""";
    }

    @Override
    public Set<String> flags() {
        return Set.of("--json");
    }

    @Override
    public Set<String> settings() {
        return Set.of("--out", "--zip", "--data");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        List<String> operands = arguments.operands(0, 1, "");
        String which = operands.isEmpty() ? null : operands.get(0);
        if (arguments.has("--json") && arguments.setting("--out").isPresent()) {
            throw new UsageError("--json 与 --out 只能选一个");
        }
        if (arguments.setting("--zip").isPresent() && (which != null || arguments.has("--json") || arguments.setting("--out").isPresent())) {
            throw new UsageError("--zip 导出全部数据，不能与单位、编号、--json 或 --out 一起用");
        }
        try (Store store = OpenStore.by(arguments)) {
            if (arguments.setting("--zip").isPresent()) {
                return writePackage(new KeptDataPackage(store, OpenStore.settings(arguments).folder()), Path.of(arguments.setting("--zip").get()), terminal);
            }
            return store.call(entities -> {
                List<Disclosure> chosen = chosen(entities, which);
                if (chosen.isEmpty() && which != null) {
                    terminal.say("公开库中没有单位或编号 " + which + "。可用 mingzhang list 查看。");
                    return Exit.REFUSED;
                }
                arguments.setting("--out").ifPresentOrElse(folder -> writeFiles(chosen, Path.of(folder), terminal),
                        () -> write(chosen, isId(which), terminal));
                return Exit.DONE;
            });
        }
    }

    private static int writePackage(KeptDataPackage kept, Path file, Terminal terminal) throws IOException {
        Optional<KeptDataPackage.Packed> current = kept.current();
        KeptDataPackage.Packed packed = current.isPresent() ? current.get() : kept.pack();
        Files.copy(packed.file(), file, StandardCopyOption.REPLACE_EXISTING);
        terminal.out().println(packed.sha256() + "  " + file);
        return Exit.DONE;
    }

    private static List<Disclosure> chosen(EntityManager entities, String which) {
        Disclosures disclosures = new Disclosures(entities);
        if (which == null) {
            return disclosures.all();
        }
        if (isId(which)) {
            return disclosures.find(Long.parseLong(which)).stream().toList();
        }
        return new Agencies(entities).find(which).map(disclosures::of).orElse(List.of());
    }

    private static boolean isId(String which) {
        return which != null && which.matches("\\d{1,18}");
    }

    private static void write(List<Disclosure> chosen, boolean single, Terminal terminal) {
        if (single) {
            terminal.out().println(DisclosureJson.write(chosen.get(0)));
            return;
        }
        terminal.out().print('[');
        for (int i = 0; i < chosen.size(); i++) {
            terminal.out().println(i == 0 ? "" : ",");
            terminal.out().print(DisclosureJson.write(chosen.get(i)));
        }
        terminal.out().println(chosen.isEmpty() ? "]" : "\n]");
    }

    private static void writeFiles(List<Disclosure> chosen, Path folder, Terminal terminal) {
        try {
            Files.createDirectories(folder);
            for (Disclosure disclosure : chosen) {
                Path file = folder.resolve(fileName(disclosure));
                Files.writeString(file, DisclosureJson.write(disclosure) + "\n");
                terminal.out().println(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name printed in a document never becomes a path. */
    private static String fileName(Disclosure disclosure) {
        String agency = disclosure.getAgency() == null ? "unknown" : disclosure.getAgency().getSlug().replaceAll("[^\\p{L}\\p{N}()-]", "_");
        return (agency.length() > 60 ? agency.substring(0, 60) : agency) + "-" + disclosure.getFiscalYear() + "-"
                + (disclosure.getKind() == null ? "unknown" : disclosure.getKind().code()) + "-" + disclosure.getId() + ".json";
    }
}
