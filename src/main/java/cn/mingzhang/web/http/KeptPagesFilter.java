package cn.mingzhang.web.http;

import cn.mingzhang.store.ServerPublications;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers with kept pages, and keeps what the filters behind it render; stands before the routes and after the headers. */
public class KeptPagesFilter extends HttpFilter {

    /** An eighth of the memory there is. */
    private static final int SHARE = 8;

    @Inject
    private transient ServerPublications publications;

    private transient KeptPages pages;

    @Override
    public void init() {
        pages = new KeptPages(publications.touches(), Runtime.getRuntime().maxMemory() / SHARE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        KeptPage page = pages.find(KeptAddress.asAsked(request));
        if (page == null) {
            Optional<String> address = KeptAddress.of(request);
            if (address.isEmpty()) {
                chain.doFilter(request, response);
                return;
            }
            page = pages.of(address.get(), number -> render(number, request, response, chain));
        }
        if (page != null) {
            page.answer(request, response);
        }
    }

    /** The page, or null when what came is an error, a redirect or not for everyone, and was answered as it came. */
    private static KeptPage render(long number, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AnyonesRequest anyones = new AnyonesRequest(request);
        PageInTheMaking making = new PageInTheMaking(response);
        chain.doFilter(anyones, making);
        boolean keep = !anyones.askedWhoAndWhere() && making.isForEveryone();
        if (!keep) {
            making.answerNow();
            return null;
        }
        return new KeptPage(number, Grounds.of(request), making.getContentType(), making.ownHeaders(), making.content());
    }
}
