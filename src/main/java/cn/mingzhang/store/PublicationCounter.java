package cn.mingzhang.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Numbers publications (发布计数), in one row: whoever locks it publishes alone, so that numbers follow the order of commits. */
@Entity
@Table(name = "publication_counter")
class PublicationCounter {

    static final int ONLY = 1;

    @Id
    private int id;

    private long published;

    /** The number of the next publication. */
    long next() {
        return ++published;
    }
}
