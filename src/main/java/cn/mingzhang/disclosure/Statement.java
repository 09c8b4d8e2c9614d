package cn.mingzhang.disclosure;

import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A statement (报表): one printed table with its unit, columns and rows. */
@Entity
@Table(name = "statement")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class Statement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int position;

    /** 表一 … 表十三, 表4-2; null for a table without number. */
    @jakarta.persistence.Column(name = "number_label")
    private String number;

    /** Full printed title. */
    private String title;

    /** What its rows are. */
    @Enumerated(EnumType.STRING)
    private Layout layout;

    /** Unit of its amounts, read once from its head; null when none is printed. */
    @Enumerated(EnumType.STRING)
    @jakarta.persistence.Column(name = "unit_label")
    private MoneyUnit unit;

    /** Whether the department printed it without data. */
    @jakarta.persistence.Column(name = "is_empty")
    private boolean empty;

    /** Note under the table (注：…), or null. */
    private String note;

    @Convert(converter = ColumnsColumn.class)
    @jakarta.persistence.Column(name = "column_list")
    private List<Column> columns = new ArrayList<>();

    /** Where it stands in the source. */
    @Convert(converter = SourceLocationColumn.class)
    @jakarta.persistence.Column(name = "place")
    private SourceLocation at;

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<LineItem> rows = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    /** Place among its siblings, from 0. */
    public int getPosition() {
        return position;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Layout getLayout() {
        return layout;
    }

    public void setLayout(Layout layout) {
        this.layout = layout;
    }

    public MoneyUnit getUnit() {
        return unit;
    }

    public void setUnit(MoneyUnit unit) {
        this.unit = unit;
    }

    public boolean isEmpty() {
        return empty;
    }

    public void setEmpty(boolean empty) {
        this.empty = empty;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<Column> getColumns() {
        return columns;
    }

    public void setColumns(List<Column> columns) {
        this.columns = columns;
    }

    public SourceLocation getAt() {
        return at;
    }

    public void setAt(SourceLocation at) {
        this.at = at;
    }

    public List<LineItem> getRows() {
        return Collections.unmodifiableList(rows);
    }

    public void add(LineItem row) {
        row.belongTo(this, rows.size());
        rows.add(row);
    }

    void belongTo(Disclosure owner, int index) {
        disclosure = owner;
        position = index;
    }

    /** What the rows of a statement are. */
    public enum Layout {
        /** 功能科目: code and name with amounts. */ FUNCTIONAL,
        /** 收支总表: items on the income or the expenditure side. */ REVENUE_AND_EXPENDITURE,
        /** 经济科目: department and government economic classes. */ ECONOMIC,
        /** items with amounts, such as “三公”经费. */ ITEMS,
        /** units with amounts, such as 机关运行经费. */ UNITS,
        /** units and their projects. */ PROJECTS,
        /** any other table: cells in the order of the columns. */ LIST
    }
}
