package cn.mingzhang.cli;

import cn.mingzhang.search.SearchWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code words}: checks the word lists of the search. */
class WordsCommand implements Command {

    @Override
    public String name() {
        return "words";
    }

    @Override
    public String synopsis() {
        return "[目录]";
    }

    @Override
    public String summary() {
        return "检查检索词表（不拆的词、同义词、停用词）";
    }

    @Override
    public String details() {
        return "目录中应有 fiscal-terms.txt、synonyms.txt、stopwords.txt；不写目录则检查程序自带的词表。";
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<String> operands = arguments.operands(0, 1, "");
        if (!operands.isEmpty() && SearchWords.FILES.stream().noneMatch(name -> Files.isRegularFile(Path.of(operands.get(0)).resolve(name)))) {
            terminal.say("目录 " + operands.get(0) + " 中没有词表。应有 " + String.join("、", SearchWords.FILES) + "。");
            return Exit.REFUSED;
        }
        SearchWords words = operands.isEmpty() ? SearchWords.packaged() : SearchWords.in(Path.of(operands.get(0)));
        words.problems().forEach(terminal::say);
        terminal.out().println(words.summary());
        return words.problems().isEmpty() ? Exit.DONE : Exit.REFUSED;
    }
}
