package cn.mingzhang.web.http;

import cn.mingzhang.web.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one way of writing an address that pages are kept by (页面的键): segments encoded as {@link Addresses} does, parameters sorted. Only
 * addresses of {@link Routes} have one, and only with parameters their route declares; all others are rendered each time and leave
 * nothing behind.
 */
final class KeptAddress {

    private static final int LONGEST = 600;

    private KeptAddress() {
    }

    /** As the request line has it: mostly that is the one way already. */
    static String asAsked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    static Optional<String> of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return of(path, request.getQueryString() == null ? Map.of() : request.getParameterMap());
    }

    static Optional<String> of(String path, Map<String, String[]> parameters) {
        Language language = Language.ofPath(path);
        String rest = language.strip(path);
        Optional<Route> route = Routes.of(rest);
        if (route.isEmpty() || !route.get().kept() || !route.get().parameters().containsAll(parameters.keySet())) {
            return Optional.empty();
        }
        String segments = rest.equals("/") ? language.prefix().isEmpty() ? "/" : ""
                : Arrays.stream(rest.split("/", -1)).map(segment -> encode(Routes.decode(segment)).replace("+", "%20")).collect(Collectors.joining("/"));
        String query = new TreeMap<>(parameters).entrySet().stream()
                .flatMap(parameter -> Arrays.stream(parameter.getValue()).map(value -> encode(parameter.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        String address = language.prefix() + segments + (query.isEmpty() ? "" : "?" + query);
        return Optional.of(address).filter(one -> one.length() <= LONGEST);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
