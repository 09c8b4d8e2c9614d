package cn.mingzhang.search;

import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import java.nio.file.Path;

/** A program that publishes and follows with an index until it is killed: {@code FOLDER FIRST COUNT}. Says {@code published n} and {@code indexed n}. */
final class FollowingProgram {

    private FollowingProgram() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try (Store store = new Store(StoreSettings.embedded(folder)); LiveIndex index = new LiveIndex(folder.resolve("search-index"), store, SearchWords.packaged())) {
            index.follow();
            System.out.println("open");
            int first = Integer.parseInt(args[1]);
            for (int number = first; number < first + Integer.parseInt(args[2]); number++) {
                LiveIndexTest.publish(store, "第" + number + "份", 1000 + number);
                System.out.println("published " + number);
                if (number % 7 == 3) {
                    index.rebuild();
                }
                index.follow();
                System.out.println("indexed " + number);
            }
            System.in.read();
        }
    }
}
