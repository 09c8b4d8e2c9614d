package cn.mingzhang.cli;

import java.util.List;
import java.util.Optional;

/** All sub-commands, in the order of the help. */
final class Commands {

    static final List<Command> ALL = List.of(new ParseCommand(), new CheckCommand(), new ImportCommand(), new ListCommand(), new ExportCommand(), new ReindexCommand(), new WordsCommand(),
            new StaffCommand(), new AuditCommand(), new BackupCommand(), new RestoreCommand(), new HelpCommand());

    private Commands() {
    }

    static Optional<Command> find(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    static String usage(Command command) {
        return ("用法：mingzhang " + command.name() + " " + command.synopsis()).strip();
    }
}
