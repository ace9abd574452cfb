package brussels.estuaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** It is the tail that betrays a codebase: no file, method or package grows past its stop. */
class SourceTest {
    private static final List<Path> ROOTS = List.of(Path.of("src/main/java"), Path.of("src/test/java"));
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 30;
    private static final int LONGEST_TEST_METHOD = 25;
    private static final int LARGEST_PACKAGE = 15;

    /** A view has a line for each key of the contract, and so has the method that makes it. */
    private static final Map<String, Integer> OUTGROWN = Map.of("ServiceView.of", 38, "EventView.of", 34);

    private static final String LATER = "TO" + "DO";

    @Test
    void filesAreShort() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : sources()) {
            var lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void methodsAreShort() throws IOException {
        var found = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            for (var unit : task.parse()) {
                var test = unit.getSourceFile().getName().contains("/test/");
                unit.accept(
                        new MethodScanner(
                                found, unit, Trees.instance(task), test ? LONGEST_TEST_METHOD : LONGEST_METHOD),
                        null);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void packagesAreSmall() throws IOException {
        var sizes = sources().stream()
                .filter(file -> file.startsWith(ROOTS.getFirst()) && !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.summingInt(file -> 1)));
        assertThat(sizes)
                .allSatisfy((folder, size) -> assertThat(size)
                        .as(folder.toString())
                        .isLessThanOrEqualTo(
                                OUTGROWN.getOrDefault(folder.getFileName().toString(), LARGEST_PACKAGE)));
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        for (var file : sources()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain(LATER);
        }
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (var root : ROOTS) {
            try (var files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static final class MethodScanner extends TreeScanner<Void, Void> {
        private final List<String> found;
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final int longest;
        private String type = "";

        MethodScanner(List<String> found, CompilationUnitTree unit, Trees trees, int longest) {
            this.found = found;
            this.unit = unit;
            this.trees = trees;
            this.longest = longest;
        }

        @Override
        public Void visitClass(ClassTree node, Void nothing) {
            var outer = type;
            type = node.getSimpleName().toString();
            super.visitClass(node, nothing);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree node, Void nothing) {
            if (node.getBody() != null) {
                var lines = line(trees.getSourcePositions().getEndPosition(unit, node.getBody()))
                        - line(trees.getSourcePositions().getStartPosition(unit, node.getBody()))
                        + 1;
                var name = type + "." + node.getName();
                if (lines > OUTGROWN.getOrDefault(name, longest)) {
                    found.add("%s: %d lines".formatted(name, lines));
                }
            }
            return super.visitMethod(node, nothing);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
