package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import java.util.List;

/** Looks at one disclosure with one or a few closely related rules. */
public interface Check {

    /** The rules it speaks for; a signal of any other rule is a mistake. */
    List<Rule> rules();

    void check(Disclosure disclosure, Signals signals);
}
