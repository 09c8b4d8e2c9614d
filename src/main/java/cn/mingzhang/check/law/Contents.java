package cn.mingzhang.check.law;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Change;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.account.StatementRole;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.disclosure.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for what the law's list asks in one disclosure (查找依据). */
final class Contents {

    private static final Pattern NOTHING = Pattern.compile("(?:无|没有|未安排|不涉及)[^。；]{0,20}(?:收支|支出|收入|数据|预算|此项|资金|情况)|无此项|本表无数据|^无。?$");
    private static final int ITEM = 7;

    private final Disclosure disclosure;
    private final Account account;

    Contents(Disclosure disclosure) {
        this.disclosure = disclosure;
        this.account = Account.of(disclosure);
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /** A statement with data; an empty one needs a note, or a sentence under one of the headings that says there is nothing. */
    Evidence statement(StatementRole role, String... headings) {
        Statement statement = role.in(disclosure).orElse(null);
        if (statement != null && !statement.isEmpty()) {
            return Evidence.present(name(statement) + "，" + statement.getRows().size() + "行", statement.getAt());
        }
        if (statement != null && statement.getNote() != null) {
            return Evidence.empty(name(statement) + "为空表，注明“" + statement.getNote().replaceFirst("^(?:备?注|说明)[:：]", "") + "”", statement.getAt());
        }
        for (Passage passage : headings.length == 0 ? List.<Passage>of() : passages(headings)) {
            if (NOTHING.matcher(passage.getText().strip()).find()) {
                return Evidence.empty((statement == null ? "没有列空表；" : name(statement) + "为空表；") + "“" + passage.getHeading() + "”写明“"
                        + shortened(passage.getText()) + "”", passage.getAt());
            }
        }
        if (statement != null) {
            return Evidence.missing(name(statement) + "为空表，没有说明", statement.getAt());
        }
        return disclosure.getOutline().stream().filter(entry -> entry.title().replaceAll("\\s", "").matches(".*(?:预算|决算)(?:公开)?(?:报表|表)")).findFirst()
                .map(entry -> Evidence.missing("“" + entry.title() + "”下没有这张表；如另行公开，应写明位置", entry.at()))
                .orElseGet(() -> Evidence.missing("文件中没有这张表；如另行公开，应写明位置"));
    }

    /** A passage under a heading that says more than its heading. */
    Evidence passage(String... headings) {
        for (Passage passage : passages(headings)) {
            if (!passage.getText().isBlank()) {
                return Evidence.present("“" + passage.getHeading() + "”", passage.getAt());
            }
        }
        return Evidence.missing("没有这一部分的说明");
    }

    /** Every measure stated: an item of a statement printed without an amount is stated too. */
    Evidence facts(Measure... measures) {
        List<String> missing = new ArrayList<>();
        List<Fact> stated = new ArrayList<>();
        for (Measure measure : measures) {
            Optional<Fact> fact = account.fact(measure);
            fact.ifPresent(stated::add);
            if (fact.isEmpty() && !isPrinted(measure)) {
                missing.add(measure.label());
            }
        }
        String words = stated.stream().map(fact -> fact.measure().label() + fact.figure().text() + (fact.unit() == null ? "" : fact.unit().label()))
                .collect(Collectors.joining("，"));
        if (missing.isEmpty()) {
            return Evidence.present(words.isEmpty() ? "列出了项目，金额为空白" : words, stated.isEmpty() ? null : stated.get(0).at());
        }
        return Evidence.missing("没有写明" + String.join("、", missing) + (words.isEmpty() ? "" : "；写明的有" + words), stated.isEmpty() ? null : stated.get(0).at());
    }

    private boolean isPrinted(Measure measure) {
        String word = measure.label().replaceAll("[（(].*", "");
        return StatementRole.THREE_PUBLIC.in(disclosure).stream().flatMap(statement -> statement.getRows().stream())
                .anyMatch(row -> row.getName() != null && row.getName().replaceAll("\\s", "").contains(word));
    }

    /** Words that must occur in the passages under these headings. */
    Evidence words(String heading, String... patterns) {
        List<String> missing = new ArrayList<>();
        Passage first = null;
        for (String pattern : patterns) {
            Passage found = passages(heading).stream().filter(passage -> Pattern.compile(pattern).matcher(passage.getText()).find()).findFirst().orElse(null);
            first = first == null ? found : first;
            if (found == null) {
                missing.add(pattern.replaceAll("[(\\[].*?[)\\]]|\\\\d\\+?|[?+*:.]", ""));
            }
        }
        if (missing.isEmpty()) {
            return Evidence.present("“" + first.getHeading() + "”写明", first.getAt());
        }
        return Evidence.missing("没有写明" + String.join("、", missing), first == null ? null : first.getAt());
    }

    /** The reason of a change from the year before. */
    Evidence reason(Measure... measures) {
        for (Measure measure : measures) {
            Change change = account.change(measure).filter(stated -> stated.reason() != null).orElse(null);
            if (change != null) {
                return Evidence.present("“" + change.section() + "”：" + shortened(change.reason()), change.sentence().at());
            }
        }
        Change told = Arrays.stream(measures).map(measure -> account.change(measure).orElse(null)).filter(change -> change != null).findFirst().orElse(null);
        return told == null ? Evidence.missing("没有写与上年相比的变化") : told.direction() == Change.Direction.SAME
                ? Evidence.present("“" + told.section() + "”写明与上年相同", told.sentence().at())
                : Evidence.missing("“" + told.section() + "”写了增减，没有写原因", told.sentence().at());
    }

    /** Every class without classes below it has seven digits. */
    Evidence toItems() {
        Statement statement = StatementRole.GENERAL.in(disclosure).filter(table -> !table.isEmpty()).or(() -> StatementRole.EXPENDITURE.in(disclosure)).orElse(null);
        if (statement == null || statement.isEmpty()) {
            return Evidence.unverifiable("没有按功能科目列支的表");
        }
        List<LineItem> coded = statement.getRows().stream().filter(row -> row.getCode() != null).toList();
        List<LineItem> coarse = coded.stream().filter(row -> row.getCode().length() < ITEM && coded.stream()
                .noneMatch(other -> other.getCode().length() > row.getCode().length() && other.getCode().startsWith(row.getCode()))).toList();
        if (coarse.isEmpty()) {
            return Evidence.present(name(statement) + "各科目都列到项", statement.getAt());
        }
        return Evidence.missing(name(statement) + "有" + coarse.size() + "个科目没有列到项，如" + coarse.get(0).getCode() + coarse.get(0).getName(),
                coarse.get(0).getAt());
    }

    /** Every category of the economic classes has classes below it. */
    Evidence toEconomicClasses() {
        Statement statement = StatementRole.BASIC.in(disclosure).orElse(null);
        if (statement == null || statement.isEmpty()) {
            return Evidence.unverifiable("没有按经济科目列支的基本支出表");
        }
        List<LineItem> rows = statement.getRows();
        for (int i = 0; i < rows.size(); i++) {
            boolean filled = rows.get(i).getCells().stream().anyMatch(cell -> cell.amount().filter(amount -> amount.signum() != 0).isPresent());
            if ("category".equals(rows.get(i).getRowType()) && filled && (i + 1 == rows.size() || !"detail".equals(rows.get(i + 1).getRowType()))) {
                return Evidence.missing(name(statement) + "的“" + rows.get(i).getName() + "”没有列到款", rows.get(i).getAt());
            }
        }
        return Evidence.present(name(statement) + "各类都列到款", statement.getAt());
    }

    /** Target sheets for the projects that the statement of projects lists. */
    Evidence targets() {
        int sheets = disclosure.getProjects().size();
        Statement projects = StatementRole.PROJECTS.in(disclosure).orElse(null);
        long listed = projects == null ? 0 : projects.getRows().stream().filter(row -> "project".equals(row.getRowType())).count();
        if (sheets == 0) {
            return listed == 0 ? Evidence.missing("没有项目绩效目标表") : Evidence.missing("列出" + listed + "个项目，没有绩效目标表", projects.getAt());
        }
        String words = "项目绩效目标表" + sheets + "张" + (listed == 0 ? "" : "，" + name(projects) + "列项目" + listed + "个");
        return listed > sheets ? Evidence.missing(words, disclosure.getProjects().get(0).getAt()) : Evidence.present(words, disclosure.getProjects().get(0).getAt());
    }

    List<Passage> passages(String... headings) {
        Pattern heading = Pattern.compile(".*(?:" + String.join("|", headings) + ").*");
        return disclosure.getNarrative().stream().filter(passage -> passage.getHeading() != null && passage.getText() != null
                && heading.matcher(passage.getHeading().replaceAll("\\s", "")).matches()).toList();
    }

    private static String name(Statement statement) {
        return (statement.getNumber() == null ? "" : statement.getNumber()) + "《" + statement.getTitle() + "》";
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", "");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
