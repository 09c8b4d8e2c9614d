package cn.mingzhang.account;

import java.util.List;
import java.util.Map;

/**
 * One class of a breakdown (科目): 类, 款 or 项 of the functional classes, 类 or 款 of the economic ones.
 *
 * @param code     its code; null where only a name is printed
 * @param name     its name
 * @param amounts  its facts by the key of the column: total, basic, project; personnel, publicUse. A blank cell has none
 * @param children the classes below it
 */
public record BudgetClass(String code, String name, Map<String, Fact> amounts, List<BudgetClass> children) {

    public BudgetClass {
        amounts = Map.copyOf(amounts);
        children = List.copyOf(children);
    }

    /** The whole of it, or null when the cell is blank. */
    public Fact total() {
        return amounts.get("total");
    }

    public Fact basic() {
        return amounts.get("basic");
    }

    public Fact project() {
        return amounts.get("project");
    }

    /** 人员经费 of an economic class, or null. */
    public Fact personnel() {
        return amounts.get("personnel");
    }

    /** 公用经费 of an economic class, or null. */
    public Fact publicUse() {
        return amounts.get("publicUse");
    }

    /** Its total, or where the form prints no total column the one amount it prints; null when there is none. */
    public Fact main() {
        if (total() != null) {
            return total();
        }
        return amounts.size() == 1 ? amounts.values().iterator().next() : null;
    }
}
