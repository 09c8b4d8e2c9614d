package cn.mingzhang.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The addresses the resources of the API really answer, read off their annotations. */
public final class ApiPaths {

    private ApiPaths() {
    }

    /** Each path with the names of its parameters. */
    public static Map<String, Set<String>> ofResources() {
        Map<String, Set<String>> paths = new TreeMap<>();
        for (Class<?> resource : Api.RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                if (method.isAnnotationPresent(GET.class)) {
                    String below = method.isAnnotationPresent(Path.class) ? "/" + method.getAnnotation(Path.class).value() : "";
                    String path = ("/" + resource.getAnnotation(Path.class).value() + below).replaceAll("/{2,}", "/");
                    Set<String> parameters = Readers.parameters(method);
                    for (Annotation[] annotations : method.getParameterAnnotations()) {
                        for (Annotation annotation : annotations) {
                            if (annotation instanceof PathParam parameter) {
                                parameters.add(parameter.value());
                            }
                        }
                    }
                    paths.put(path, parameters);
                }
            }
        }
        return paths;
    }
}
