package cn.mingzhang.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the loading of the samples is, for the home page. */
@Named("samples")
@ApplicationScoped
public class SampleProgress {

    private final AtomicInteger done = new AtomicInteger();
    private volatile int files;

    void begin(int count) {
        done.set(0);
        files = count;
    }

    void oneMore() {
        done.incrementAndGet();
    }

    void end() {
        files = 0;
    }

    public boolean isLoading() {
        return files > 0;
    }

    public int getFiles() {
        return files;
    }

    public int getDone() {
        return done.get();
    }
}
