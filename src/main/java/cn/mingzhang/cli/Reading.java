package cn.mingzhang.cli;

import cn.mingzhang.ingestion.Ingestion;
import cn.mingzhang.ingestion.ReadingProcess;

/** How the command line reads files: in a process of their own, unless {@code MINGZHANG_IN_PROCESS} is set (for tests). */
final class Reading {

    private Reading() {
    }

    static Ingestion ingestion() {
        boolean here = System.getProperty("mingzhang.in.process") != null || System.getenv("MINGZHANG_IN_PROCESS") != null;
        return here ? Ingestion.inThisProcess() : new ReadingProcess();
    }
}
