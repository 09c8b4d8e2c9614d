package cn.mingzhang.cli;

import java.util.Set;

/** One sub-command (子命令). */
interface Command {

    /** The word it is called by. */
    String name();

    /** What follows the word, such as {@code FILE [--json]}. */
    String synopsis();

    /** One line saying what it does. */
    String summary();

    /** More lines for {@code help NAME}; may be empty. */
    default String details() {
        return "";
    }

    /** Options without a value. */
    default Set<String> flags() {
        return Set.of();
    }

    /** Options with a value. */
    default Set<String> settings() {
        return Set.of();
    }

    /**
     * Does the work.
     *
     * @return the exit code, see {@link Exit}
     */
    int run(Arguments arguments, Terminal terminal) throws Exception;
}
