package cn.mingzhang.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stood behind the sub-command: operands and options (参数). {@code --} ends the options, {@code -} is an operand. */
class Arguments {

    private final List<String> operands = new ArrayList<>();
    private final Set<String> flags = new HashSet<>();
    private final Map<String, String> settings = new HashMap<>();

    /**
     * Sorts the words.
     *
     * @throws UsageError when there is an option the command does not know, or one lacks its value
     */
    static Arguments of(List<String> words, Command command) {
        Arguments arguments = new Arguments();
        boolean options = true;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!options || !word.startsWith("-") || word.equals("-")) {
                arguments.operands.add(word);
            } else if (word.equals("--")) {
                options = false;
            } else if (command.flags().contains(word)) {
                arguments.flags.add(word);
            } else if (command.settings().contains(word)) {
                if (++i == words.size()) {
                    throw new UsageError("选项 " + word + " 后面缺一个值");
                }
                arguments.settings.put(word, words.get(i));
            } else if (word.contains("=") && command.settings().contains(word.substring(0, word.indexOf('=')))) {
                arguments.settings.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            } else {
                throw new UsageError("不认识的选项 " + word);
            }
        }
        return arguments;
    }

    List<String> operands() {
        return List.copyOf(operands);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /** The operands, of which there must be between {@code least} and {@code most}. */
    List<String> operands(int least, int most, String what) {
        if (operands.size() < least) {
            throw new UsageError("缺少" + what);
        }
        if (operands.size() > most) {
            throw new UsageError("多余的参数 " + operands.get(most));
        }
        return operands();
    }
}
