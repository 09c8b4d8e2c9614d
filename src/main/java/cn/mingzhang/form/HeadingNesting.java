package cn.mingzhang.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the level of each heading from what it continues (标题层级): （三） is a sibling of the open （二）, wherever that stands; a first
 * heading opens a level below the last one. Only where the numbers tell nothing does the kind of numbering decide, for a report pasted
 * in restarts 一、 inside （二）, and numbers are skipped.
 */
class HeadingNesting {

    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern ARABIC = Pattern.compile("\\D*(\\d{1,3})\\D*");
    private static final Pattern CHINESE = Pattern.compile("[^" + DIGITS + "十百]*([" + DIGITS + "]?)(十?)([" + DIGITS + "]?).*");
    /** （1） stands below 1、, （一） above it. */
    private static final int RANK_OF_ARABIC_IN_BRACKETS = 6;

    private final List<Heading> all;
    private final Deque<Heading> open = new ArrayDeque<>();

    /** Takes all headings of the document, to look ahead. */
    HeadingNesting(List<Heading> all) {
        this.all = List.copyOf(all);
    }

    /** Whether a heading stands below an open one of a title. */
    boolean isBelow(String title, Heading heading) {
        return open.stream().anyMatch(outer -> outer.title().contains(title) && heading.rank() > outer.rank());
    }

    /** The next heading, at its level. */
    Heading nest(Heading heading) {
        int number = number(heading.numbering());
        Heading sibling = sibling(heading, number);
        if (sibling != null) {
            while (open.pop() != sibling) {
                continue;
            }
        } else if (number != 1 && number != 0 || !opensBelow(heading)) {
            while (!open.isEmpty() && open.peek().rank() >= heading.rank()) {
                open.pop();
            }
        }
        Heading nested = heading.atLevel(open.size() + 1);
        open.push(nested);
        return nested;
    }

    /** The innermost open heading this one follows: of the number before its own, else of any smaller number. */
    private Heading sibling(Heading heading, int number) {
        Heading smaller = null;
        for (Heading candidate : open) {
            int other = number(candidate.numbering());
            if (candidate.rank() == heading.rank() && (number == 0 ? other == 0 : other == number - 1 && other > 0)) {
                return candidate;
            }
            if (smaller == null && candidate.rank() == heading.rank() && number > 1 && other > 0 && other < number) {
                smaller = candidate;
            }
        }
        return smaller;
    }

    /** Whether a first heading stands below the last one and does not end it. */
    private boolean opensBelow(Heading heading) {
        if (open.isEmpty()) {
            return true;
        }
        Heading last = open.peek();
        return depth(heading) > depth(last) || last.numbering().isEmpty()
                || open.stream().anyMatch(outer -> outer.rank() == heading.rank()) || open.stream().anyMatch(outer -> goesOn(outer, heading));
    }

    /** Whether the row of numbers of an open heading goes on after another one, without starting anew. */
    private boolean goesOn(Heading outer, Heading after) {
        int next = number(outer.numbering()) + 1;
        boolean passed = false;
        for (Heading heading : all) {
            if (passed && heading.rank() == outer.rank() && number(heading.numbering()) == next) {
                return next > 1;
            }
            if (passed && heading.rank() == outer.rank() && number(heading.numbering()) == 1) {
                return false;
            }
            passed |= heading.at().equals(after.at());
        }
        return false;
    }

    private static int depth(Heading heading) {
        return heading.numbering().matches("[（(]\\s*\\d.*") ? RANK_OF_ARABIC_IN_BRACKETS : heading.rank();
    }

    /** The number a heading prints: 3 of （三）, 12 of 十二、; 0 when it has none. */
    static int number(String numbering) {
        Matcher arabic = ARABIC.matcher(numbering);
        if (arabic.matches()) {
            return Integer.parseInt(arabic.group(1));
        }
        Matcher chinese = CHINESE.matcher(numbering);
        if (!chinese.matches()) {
            return 0;
        }
        int first = DIGITS.indexOf(chinese.group(1)) + 1;
        if (chinese.group(1).isEmpty()) {
            first = 0;
        }
        int last = chinese.group(3).isEmpty() ? 0 : DIGITS.indexOf(chinese.group(3)) + 1;
        return chinese.group(2).isEmpty() ? first : Math.max(1, first) * 10 + last;
    }
}
