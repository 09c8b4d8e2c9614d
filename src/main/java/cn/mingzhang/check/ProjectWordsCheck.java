package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Funds;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a project target sheet beside its own indicators, its period and each other. */
public class ProjectWordsCheck implements Check {

    static final Rule RATE = Rule.warning("project.rate-in-words", "文字与指标的比率一致", "项目文字里写明的比率，应与同名指标的目标值一致。");
    static final Rule QUANTITY = Rule.warning("project.quantity-in-words", "文字与指标的数量一致",
            "项目文字里写明的数量，应与所指指标的目标值一致：同一计量单位，且文字与指标名称相同，或大数相近而不同。");
    static final Rule DESCRIPTION = Rule.warning("target.description", "指标值与说明一致", "指标说明或依据写明的数（不少于…、达到…），应与指标值一致。");
    static final Rule PERIOD = Rule.warning("project.period-in-words", "一年期项目的文字不跨年", "项目期为一年的，立项依据、计划和目标写明的完成年份不应晚于本年度，也不应跨多个年度。");
    static final Rule PARTS = Rule.warning("project.parts-in-words", "文字中的部分之和不大于整体", "“其中”后并列各数之和不应大于整体。");

    private static final String UNITS = "立方米|立方|平方米|公里|公顷|吨|亩|人次|批次|次|人|名|份|套|台|辆|个|家|户|期|场|座|处|本|册|条|项|天";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.A-Za-z〔（(第])(?<value>\\d+(?:\\.\\d+)?)(?<ten>万)?余?(?<unit>" + UNITS + ")(?![/每]|以内|月)");
    private static final Pattern SPAN = Pattern.compile("(20\\d{2})年?\\s*(?:[-—－–~～至到])+\\s*(20\\d{2})年");
    private static final Pattern DONE = Pattern.compile("(20\\d{2})年(?:\\d{1,2}月)?(?:底|末)?(?:前)?(?:完成|建成|竣工|完工|结束|投入使用)");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?!度?(?:预算|决算|计划|方案|报告))");
    private static final Pattern QUOTED = Pattern.compile("《[^》]*》|[（(][^（）()]*[〔\\[]20\\d{2}[〕\\]][^（）()]*[）)]|“[^”]*”");
    private static final Pattern STATED = Pattern.compile("(?:不少于|不低于|不超过|不高于|不多于|达到|大于|小于|≥|≤|至少)\\s*(?<value>\\d+(?:\\.\\d+)?)(?<unit>[%％]|" + UNITS + ")");
    /** Words that say nothing about what is counted. */
    private static final Pattern GENERIC = Pattern.compile("项目|工作|完成|数量|次数|年度|全年|进行|开展|每年|计划|情况|不少|不低|以上|达到|目标|预计|需要|购买|合计|共计|总数|人员");
    /** From here on two different numbers of one unit that lie close together are rarely two things. */
    private static final BigDecimal LARGE = new BigDecimal("1000");
    private static final int WORDS_BEFORE = 6;
    private static final Pattern LONGER = Pattern.compile(".*(?:[一二三四五六七八九十\\d]年|总|累计|期内|先后|以来).*");
    private static final int MANY_YEARS = 3;

    @Override
    public List<Rule> rules() {
        return List.of(RATE, QUANTITY, DESCRIPTION, PERIOD, PARTS);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Project project : disclosure.getProjects()) {
            List<PlacedText> texts = ProjectTexts.of(project);
            project.getIndicators().forEach(indicator -> {
                checkRate(project, indicator, texts, signals);
                checkQuantity(project, indicator, isOneYear(project) ? texts : ofTheYear(project), signals);
                checkDescription(project, indicator, signals);
            });
            checkPeriod(disclosure, project, texts, signals);
            checkParts(project, texts, signals);
        }
    }

    private static void checkRate(Project project, Indicator indicator, List<PlacedText> texts, Signals signals) {
        TargetReading reading = indicator.getReading();
        if (reading == null || !reading.isMeasurable() || !"%".equals(reading.unit()) || indicator.getLevel3() == null || indicator.getLevel3().length() < 3) {
            return;
        }
        StringBuilder name = new StringBuilder();
        indicator.getLevel3().strip().codePoints().forEach(c -> name.append(name.isEmpty() ? "" : "的?").append(Pattern.quote(Character.toString(c))));
        Pattern stated = Pattern.compile(name + "(?:均|要|应)?(?:达到?|为|在|不低于|不小于|大于|保持在|≥|超过)*\\s*(?<value>\\d+(?:\\.\\d+)?)\\s*[%％]");
        for (PlacedText text : texts) {
            Matcher matcher = stated.matcher(text.text());
            while (matcher.find()) {
                if (new BigDecimal(matcher.group("value")).compareTo(reading.value()) != 0) {
                    signal(RATE, project, indicator, "文字写“" + matcher.group() + "”", matcher.group("value") + "%", text.at(), signals);
                    return;
                }
            }
        }
    }

    /** A number of the same unit whose words share the name of the indicator, or a large one that is near but not the same. */
    private static void checkQuantity(Project project, Indicator indicator, List<PlacedText> texts, Signals signals) {
        TargetReading reading = indicator.getReading();
        if (reading == null || !reading.isMeasurable() || reading.unit() == null || indicator.getLevel3() == null || Dimensions.isCost(indicator)) {
            return;
        }
        Map<BigDecimal, SourceLocation> named = new LinkedHashMap<>();
        Map<BigDecimal, SourceLocation> near = new LinkedHashMap<>();
        Map<BigDecimal, String> words = new LinkedHashMap<>();
        boolean repeated = false;
        for (PlacedText text : texts) {
            Matcher number = NUMBER.matcher(text.text());
            while (number.find()) {
                if (!sameUnit(reading.unit(), number.group("unit")) || isDate(text.text(), number.end())) {
                    continue;
                }
                BigDecimal value = new BigDecimal(number.group("value")).movePointRight(number.group("ten") == null ? 0 : 4);
                String before = text.text().substring(Math.max(0, number.start() - WORDS_BEFORE), number.start()).replaceAll("(?s).*[，。；、,;：:]", "");
                String clause = text.text().substring(0, number.start()).replaceAll("(?s).*[，。；,;：:]", "");
                boolean sameName = shares(before, indicator.getLevel3()) && !LONGER.matcher(clause).matches();
                if (value.compareTo(reading.value()) == 0) {
                    repeated |= sameName;
                } else if (noOtherIndicator(project, indicator, value)) {
                    words.putIfAbsent(value, (clause.length() > 20 ? clause.substring(clause.length() - 20) : clause) + number.group());
                    if (reading.value().compareTo(LARGE) >= 0 && isNear(value, reading.value())) {
                        near.putIfAbsent(value, text.at());
                    } else if (sameName) {
                        named.putIfAbsent(value, text.at());
                    }
                }
            }
        }
        Map<BigDecimal, SourceLocation> others = near.isEmpty() && !repeated ? named : near;
        if (others.size() == 1) {
            BigDecimal other = others.keySet().iterator().next();
            signal(QUANTITY, project, indicator, "文字写“" + words.get(other).strip() + "”", other.toPlainString(), others.get(other), signals);
        }
    }

    /** A project of several years describes all of them; only its goal for the year speaks of the year. */
    private static boolean isOneYear(Project project) {
        Funds period = project.getPeriodFunds();
        Funds annual = project.getAnnualFunds();
        boolean recurring = project.getAttribute() != null && project.getAttribute().contains("经常性");
        boolean several = !recurring && project.getPeriod() != null && project.getPeriod().matches(".*(?:[2-9]|[二三四五六七八九])年.*");
        return !several && (period == null || annual == null || period.total() == null || annual.total() == null
                || period.total().value().compareTo(annual.total().value()) <= 0);
    }

    private static List<PlacedText> ofTheYear(Project project) {
        List<PlacedText> texts = new ArrayList<>(project.getGoals());
        texts.add(project.getAnnualGoal());
        texts.removeIf(text -> text == null || text.isBlank() || project.getPeriodGoal() != null && text.text().equals(project.getPeriodGoal().text()));
        return texts;
    }

    private static boolean isDate(String text, int end) {
        return text.startsWith("内", end) || text.startsWith("工作日", end);
    }

    private static boolean sameUnit(String one, String other) {
        return one.equals(other) || one.startsWith("立方") && other.startsWith("立方");
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        BigDecimal ratio = one.divide(other, 4, RoundingMode.HALF_UP);
        return ratio.compareTo(new BigDecimal("0.8")) > 0 && ratio.compareTo(new BigDecimal("1.25")) < 0;
    }

    /** Whether the words right before a number and the name of an indicator have a run of two telling characters in common. */
    private static boolean shares(String before, String name) {
        String words = GENERIC.matcher(before).replaceAll("|");
        String plain = GENERIC.matcher(name).replaceAll("|");
        int shared = 0;
        for (int i = 0; i + 2 <= plain.length(); i++) {
            String pair = plain.substring(i, i + 2);
            shared += !pair.contains("|") && words.contains(pair) ? 1 : 0;
        }
        return shared > 0;
    }

    private static boolean noOtherIndicator(Project project, Indicator indicator, BigDecimal value) {
        return project.getIndicators().stream().filter(other -> other != indicator && other.getReading() != null && other.getReading().isMeasurable())
                .noneMatch(other -> other.getReading().value().compareTo(value) == 0);
    }

    private static void checkDescription(Project project, Indicator indicator, Signals signals) {
        TargetReading reading = indicator.getReading();
        if (reading == null || !reading.isMeasurable() || reading.unit() == null) {
            return;
        }
        for (String words : new String[] {indicator.getDescription(), indicator.getBasis()}) {
            Matcher stated = STATED.matcher(words == null ? "" : words);
            if (stated.find() && reading.unit().equals(stated.group("unit").replace('％', '%'))
                    && new BigDecimal(stated.group("value")).compareTo(reading.value()) != 0 && !stated.find()) {
                Matcher again = STATED.matcher(words);
                again.find();
                signal(DESCRIPTION, project, indicator, "说明写“" + again.group() + "”", again.group("value") + again.group("unit"), indicator.getAt(), signals);
                return;
            }
        }
    }

    private static void checkPeriod(Disclosure disclosure, Project project, List<PlacedText> texts, Signals signals) {
        String period = (project.getAttribute() == null ? "" : project.getAttribute()) + (project.getPeriod() == null ? "" : project.getPeriod());
        if (disclosure.getFiscalYear() == null || !period.matches(".*(?:1|一)年.*") || period.contains("经常性")) {
            return;
        }
        int year = disclosure.getFiscalYear();
        List<PlacedText> plans = new ArrayList<>(texts);
        plans.removeIf(text -> text == project.getOverview() || text == project.getNecessity());
        for (PlacedText text : plans) {
            String plain = QUOTED.matcher(text.text()).replaceAll("");
            Matcher span = SPAN.matcher(plain);
            Matcher done = DONE.matcher(plain);
            Set<String> years = new LinkedHashSet<>();
            Matcher every = YEAR.matcher(plain);
            while (every.find()) {
                years.add(every.group(1));
            }
            String words = span.find() && Integer.parseInt(span.group(2)) > Integer.parseInt(span.group(1)) && Integer.parseInt(span.group(2)) >= year
                    ? span.group() : done.find() && Integer.parseInt(done.group(1)) > year ? done.group()
                    : text != project.getBasis() && years.size() >= MANY_YEARS && years.stream().anyMatch(y -> Integer.parseInt(y) > year)
                    ? String.join("、", years) + "年" : null;
            if (words != null) {
                signals.signal(PERIOD, "项目“" + project.getName() + "”的项目期为一年，文字写“" + words + "”", "1年", words, project.getAt(), text.at());
                return;
            }
        }
    }

    private static void checkParts(Project project, List<PlacedText> texts, Signals signals) {
        for (PlacedText text : texts) {
            for (Sentence sentence : Sentence.of(text.text())) {
                Sentence.Excess excess = sentence.excess();
                if (excess != null) {
                    signals.signal(PARTS, "项目“" + project.getName() + "”的文字写“" + excess.whole().name() + "”" + excess.words() , excess.whole().value().toPlainString(),
                            excess.sum().toPlainString(), text.at());
                    return;
                }
            }
        }
    }

    private static void signal(Rule rule, Project project, Indicator indicator, String what, String found, SourceLocation at, Signals signals) {
        String printed = indicator.getTarget() != null ? indicator.getTarget() : indicator.getPeriodTarget();
        signals.signal(rule, "项目“" + project.getName() + "”" + SheetNames.of(indicator) + "的目标是“" + printed + "”，" + what, printed, found,
                indicator.placeOf("target"), indicator.getAt(), at);
    }
}
