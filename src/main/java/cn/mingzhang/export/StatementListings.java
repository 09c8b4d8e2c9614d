package cn.mingzhang.export;

import cn.mingzhang.disclosure.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The printed tables, and every cell of them as a row of its own (报表、报表数据). */
final class StatementListings {

    static final Listing<Statement> STATEMENTS = new ListingDraft<Statement>("statements", "报表", "原文印出的表，一张表一行；数据在 line-items。")
            .key("statement", "报表标识", Ids::of)
            .always("disclosure", "文件标识", statement -> Ids.of(statement.getDisclosure()))
            .text("number", "表号", Statement::getNumber)
            .text("title", "表名", Statement::getTitle)
            .oneOf("layout", "表式", Stream.of(Statement.Layout.values()).map(Enum::name).toList(),
                    statement -> statement.getLayout() == null ? null : statement.getLayout().name())
            .text("unit", "金额单位", StatementListings::unit)
            .flag("empty", "原文注明无数据", Statement::isEmpty)
            .text("note", "表注", Statement::getNote)
            .place(Statement::getAt)
            .refers("disclosure", "disclosures", "disclosure").done();

    static final Listing<PrintedCell> LINE_ITEMS = new ListingDraft<PrintedCell>("line-items", "报表数据",
            "报表的每一格一行。text 是原文，空缺表示原文未填，与 0 不同；number 是同一格读成的数，保留原文的小数位，单位见 unit。")
            .key("statement", "报表标识", cell -> Ids.of(cell.statement()))
            .keyNumber("row", "行", cell -> cell.row().getPosition() + 1)
            .keyNumber("cell", "格", PrintedCell::number)
            .oneOf("side", "收支方向", List.of("income", "expenditure"), cell -> cell.row().getSide())
            .text("row_type", "行类", cell -> cell.row().getRowType())
            .text("code", "科目编码", cell -> cell.row().getCode())
            .text("name", "名称", cell -> cell.row().getName())
            .text("government_economic", "政府预算经济科目", cell -> cell.row().getGovernmentEconomic())
            .text("unit_name", "所属单位", cell -> cell.row().getUnitName())
            .text("column", "栏", cell -> cell.cell().key())
            .text("column_title", "栏名", PrintedCell::columnTitle)
            .text("text", "原文", cell -> cell.cell().text())
            .decimal("number", "数值", cell -> cell.cell().amount().map(BigDecimal::toPlainString).orElse(null))
            .text("unit", "金额单位", cell -> unit(cell.statement()))
            .place(PrintedCell::at)
            .refers("statement", "statements", "statement").done();

    private StatementListings() {
    }

    static String unit(Statement statement) {
        return statement.getUnit() == null ? null : statement.getUnit().label();
    }
}
