package cn.mingzhang.web.file;

import cn.mingzhang.disclosure.Disclosure;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a downloaded file is called (文件名): agency, year, kind and part; nothing a document prints can become a path. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {
    }

    static String of(Disclosure disclosure, String part, String ending) {
        String name = Stream.of(disclosure.getAgency() == null ? disclosure.getAgencyName() : disclosure.getAgency().getName(),
                        disclosure.getFiscalYear(), disclosure.getKind() == null ? null : disclosure.getKind().label(), part)
                .filter(word -> word != null).map(Object::toString).collect(Collectors.joining("-"));
        String plain = name.replaceAll("[^\\p{L}\\p{N}（）()_-]+", "_");
        return (plain.isEmpty() ? "明账" : plain.substring(0, Math.min(plain.length(), LONGEST))) + "." + ending;
    }
}
