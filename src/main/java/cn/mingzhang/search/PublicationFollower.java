package cn.mingzhang.search;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.Publication;
import cn.mingzhang.store.Transactions;
import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;

/** Brings an index up to the store by the log of publications (跟随发布). Doing a publication twice does no harm, so a kill loses nothing. */
final class PublicationFollower {

    /** How many publications may be lost by a kill and are done again. */
    private static final int BETWEEN_COMMITS = 50;

    private final Transactions transactions;

    PublicationFollower(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What one publication says, taken out of the transaction. */
    private record Step(long number, String disclosure, String slot, String sha256, List<IndexEntry> entries, List<Suggestion> names) {
    }

    /** The number of the last publication in the store. */
    long published() {
        return transactions.call(entities -> new Disclosures(entities).publications());
    }

    /** Whether the index is of this store: its last publication is there, and is the one it says. */
    boolean isOf(IndexFormat format) {
        if (format.publication() == 0) {
            return true;
        }
        return transactions.call(entities -> {
            List<Publication> last = new Disclosures(entities).publishedAfter(format.publication() - 1, 1);
            return !last.isEmpty() && last.get(0).getNumber() == format.publication()
                    && last.get(0).getDisclosure().getSource().sha256().equals(format.sha256());
        });
    }

    /**
     * Takes in what was published since.
     *
     * @param progress is told the number of each publication taken in
     * @return whether there was anything
     */
    boolean catchUp(DisclosureIndex index, LongConsumer progress) throws IOException {
        long done = index.format().publication();
        Step last = null;
        for (Step step = after(done); step != null; step = after(step.number())) {
            index.remove(step.disclosure());
            if (!step.entries().isEmpty()) {
                index.replace(step.disclosure(), step.slot(), step.entries(), step.names());
            }
            last = step;
            progress.accept(step.number());
            if (step.number() % BETWEEN_COMMITS == 0) {
                index.commit(step.number(), step.sha256());
            }
        }
        if (last != null && index.format().publication() != last.number()) {
            index.commit(last.number(), last.sha256());
        }
        return last != null;
    }

    private Step after(long number) {
        return transactions.call(entities -> {
            List<Publication> next = new Disclosures(entities).publishedAfter(number, 1);
            if (next.isEmpty()) {
                return null;
            }
            Publication publication = next.get(0);
            Disclosure disclosure = publication.getDisclosure();
            boolean isPublic = disclosure.getStatus() == Disclosure.Status.PUBLISHED;
            DisclosureEntries all = isPublic ? DisclosureEntries.of(disclosure) : null;
            return new Step(publication.getNumber(), DisclosureEntries.key(disclosure), DisclosureEntries.slot(disclosure), disclosure.getSource().sha256(),
                    isPublic ? all.entries() : List.of(), isPublic ? all.names() : List.of());
        });
    }
}
