package cn.mingzhang.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Counts publications (发布计数), in one row: whoever remembers the last number sees whether anything was published since. */
@Entity
@Table(name = "publication_counter")
class PublicationCounter {

    static final int ONLY = 1;

    @Id
    private int id;

    private long published;

    void increase() {
        published++;
    }
}
