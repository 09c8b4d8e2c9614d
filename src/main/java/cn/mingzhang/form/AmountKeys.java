package cn.mingzhang.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Lasting names for the amount columns of one table by functional class, told by their labels (栏目键); each is given once. */
final class AmountKeys {

    private static final Map<String, String> KEYS = keys();

    private final Set<String> given = new HashSet<>();

    /** total, basic, project … or c and the number of the column when its labels tell nothing. */
    String key(ColumnLabels label, int column) {
        String words = label.words();
        String key = KEYS.entrySet().stream().filter(entry -> words.matches(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
        return key != null && given.add(key) ? key : "c" + (column + 1);
    }

    /** What the whole path of labels must look like; the first that fits decides. */
    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("(?:年初|上年)[^/]*结转[^/]*(?:/合计|/小计)?", "carryOver");
        keys.put("(?:年末|结转下年)[^/]*(?:/合计|/小计)?", "yearEnd");
        keys.put("(?:.*/)?(?:本年)?收入", "revenue");
        keys.put("(?:.*/)?财政拨款收入", "fiscalAppropriation");
        keys.put("(?:.*/)?上级补助收入", "superiorSubsidy");
        keys.put("(?:.*/)?事业收入(?:/小计|/合计)?", "businessIncome");
        keys.put("(?:.*/)?(?:事业单位)?经营收入", "operatingIncome");
        keys.put("(?:.*/)?附属单位上缴收入", "affiliateIncome");
        keys.put("(?:.*/)?其他收入", "otherIncome");
        keys.put("(?:.*/)?上缴上级支出", "remittance");
        keys.put("(?:.*/)?(?:事业单位)?经营支出", "operatingExpenditure");
        keys.put("(?:.*/)?对附属单位补助支出", "affiliateSubsidy");
        keys.put("(?:.*/)?基本支出(?:/合计|/小计)?", "basic");
        keys.put("(?:.*/)?项目支出(?:/合计|/小计)?", "project");
        keys.put("(?:.*/)?人员经费", "personnel");
        keys.put("(?:.*/)?(?:日常)?公用经费", "publicUse");
        keys.put("(?:.*/)?一般公共预算[^/]*", "generalPublicBudget");
        keys.put("(?:.*/)?政府性基金[^/]*", "governmentFund");
        keys.put("(?:.*/)?国有资本经营[^/]*", "stateCapital");
        keys.put("(?:.*/)?财政专户[^/]*", "fiscalAccount");
        keys.put("(?:.*/)?单位资金[^/]*", "unitFunds");
        keys.put("(?:[^/]*/)?[^/]*(?:合计|小计|总计)", "total");
        keys.put("(?:.*/)?(?:金额|预算数|决算数|本年支出)", "total");
        return keys;
    }
}
