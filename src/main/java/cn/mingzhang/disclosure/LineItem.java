package cn.mingzhang.disclosure;

import cn.mingzhang.source.SourceLocation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A row of a statement (明细行). Which names it has depends on the layout of its statement. */
@Entity
@Table(name = "line_item")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class LineItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    private int position;

    /** income or expenditure in a revenue-and-expenditure statement, else null. */
    private String side;

    /** total, category or detail in an economic statement; unit or project in a project statement; else null. */
    @Column(name = "row_type")
    private String rowType;

    /** Code of the functional or economic class (科目编码), or null. */
    private String code;

    /** Name of the class, item, unit or project; department economic class (部门预算经济科目) in an economic statement. */
    private String name;

    /** Government economic class (政府预算经济科目), or null. */
    @Column(name = "government_economic")
    private String governmentEconomic;

    /** Unit a project belongs to, or null. */
    @Column(name = "unit_name")
    private String unitName;

    /** Every cell in the order of the columns. */
    @Convert(converter = CellsColumn.class)
    private List<Cell> cells = new ArrayList<>();

    /** Where it stands in the source. */
    @Convert(converter = SourceLocationColumn.class)
    @Column(name = "place")
    private SourceLocation at;

    public Long getId() {
        return id;
    }

    public Statement getStatement() {
        return statement;
    }

    /** Place among its siblings, from 0. */
    public int getPosition() {
        return position;
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }

    public String getRowType() {
        return rowType;
    }

    public void setRowType(String rowType) {
        this.rowType = rowType;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGovernmentEconomic() {
        return governmentEconomic;
    }

    public void setGovernmentEconomic(String governmentEconomic) {
        this.governmentEconomic = governmentEconomic;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    public List<Cell> getCells() {
        return cells;
    }

    public void setCells(List<Cell> cells) {
        this.cells = cells;
    }

    public SourceLocation getAt() {
        return at;
    }

    public void setAt(SourceLocation at) {
        this.at = at;
    }

    void belongTo(Statement owner, int index) {
        statement = owner;
        position = index;
    }

    /** The cell of a column, or null when the row has none. */
    public Cell cell(String key) {
        return cells.stream().filter(cell -> cell.key().equals(key)).findFirst().orElse(null);
    }
}
