package brussels.estuaire.platform.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What a resource method declares that it reads: its parameters in the path and in the query, and whether a body.
 *
 * @param hasBody whether one of the method's parameters is the body
 */
record Parameters(Map<String, Declared> path, Map<String, Declared> query, boolean hasBody) {
    /** A declared parameter: the type of one value, and whether it may be given several times. */
    record Declared(Class<?> type, boolean repeatable) {}

    static Parameters of(Method method) {
        var path = new HashMap<String, Declared>();
        var query = new HashMap<String, Declared>();
        var hasBody = false;
        for (var parameter : method.getParameters()) {
            if (!declare(parameter, parameter.getName(), parameter.getParameterizedType(), path, query)) {
                hasBody |= !bean(parameter, path, query) && !ignored(parameter);
            }
        }
        return new Parameters(Map.copyOf(path), Map.copyOf(query), hasBody);
    }

    /** A parameter object: its fields, or its record components, are the parameters. */
    private static boolean bean(Parameter parameter, Map<String, Declared> path, Map<String, Declared> query) {
        var found = parameter.isAnnotationPresent(BeanParam.class);
        for (var field : parameter.getType().getDeclaredFields()) {
            found |= declare(field, field.getName(), field.getGenericType(), path, query);
        }
        return found;
    }

    private static boolean declare(
            AnnotatedElement element,
            String ownName,
            Type type,
            Map<String, Declared> path,
            Map<String, Declared> query) {
        var inPath = name(element, RestPath.class, RestPath::value)
                .or(() -> name(element, PathParam.class, PathParam::value));
        var inQuery = name(element, RestQuery.class, RestQuery::value)
                .or(() -> name(element, QueryParam.class, QueryParam::value));
        inPath.ifPresent(name -> path.put(name.isEmpty() ? ownName : name, declared(type)));
        inQuery.ifPresent(name -> query.put(name.isEmpty() ? ownName : name, declared(type)));
        return inPath.isPresent() || inQuery.isPresent();
    }

    private static <A extends Annotation> Optional<String> name(
            AnnotatedElement element, Class<A> kind, java.util.function.Function<A, String> value) {
        return Optional.ofNullable(element.getAnnotation(kind)).map(value);
    }

    private static Declared declared(Type type) {
        if (type instanceof ParameterizedType generic) {
            var raw = (Class<?>) generic.getRawType();
            var value = generic.getActualTypeArguments()[0];
            if (Collection.class.isAssignableFrom(raw) || raw == Optional.class) {
                return new Declared((Class<?>) value, raw != Optional.class);
            }
        }
        return new Declared((Class<?>) type, false);
    }

    private static boolean ignored(Parameter parameter) {
        return List.of(Context.class, RestForm.class, RestHeader.class, jakarta.ws.rs.HeaderParam.class).stream()
                        .anyMatch(parameter::isAnnotationPresent)
                || Arrays.asList("jakarta.ws.rs.core", "io.vertx.ext.web")
                        .contains(parameter.getType().getPackageName());
    }
}
