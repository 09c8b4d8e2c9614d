package cn.mingzhang.cli;

/** What the program ends with (退出码). */
final class Exit {

    static final int DONE = 0;
    /** Something was refused or not found, or the work failed. */
    static final int REFUSED = 1;
    /** The call itself was wrong. */
    static final int USAGE = 2;
    /** The reader of our output went away: what a program killed by SIGPIPE ends with. */
    static final int BROKEN_PIPE = 141;

    private Exit() {
    }
}
