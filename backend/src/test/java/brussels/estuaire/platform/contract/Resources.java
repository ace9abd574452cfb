package brussels.estuaire.platform.contract;

import jakarta.ws.rs.Path;
import java.lang.reflect.Modifier;
import java.util.TreeMap;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** The resource methods as the build sees them. */
final class Resources {
    private static final DotName REST_RESPONSE = DotName.createSimple(RestResponse.class);

    private Resources() {}

    /** The method of an operation; its name is the operation's, and unique among all resources. */
    static MethodInfo method(IndexView index, String operationId) {
        var named = new TreeMap<String, MethodInfo>();
        index.getAnnotations(Path.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .flatMap(target -> target.asClass().methods().stream())
                .filter(method -> method.name().equals(operationId) && Modifier.isPublic(method.flags()))
                .forEach(method -> named.put(method.declaringClass().name().toString(), method));
        if (named.size() != 1) {
            throw new IllegalStateException(
                    "Not one resource alone has a method %s: %s".formatted(operationId, named.keySet()));
        }
        return named.firstEntry().getValue();
    }

    /** The feature that a method belongs to: the last word of its package. */
    static String feature(MethodInfo method) {
        var packageName = method.declaringClass().name().packagePrefix();
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    /** Whether the answer is a single record with its version. */
    static boolean answersVersion(MethodInfo method) {
        return method.returnType().name().equals(REST_RESPONSE);
    }
}
