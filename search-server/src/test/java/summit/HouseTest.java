package summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What holds of all modules together: small classes, no cycle, no interface that one class has to
 * itself, and nothing that no program uses; that a test uses it is no reason to keep it. The
 * templates count as users, compiled as they are.
 */
class HouseTest {
  private static final int LONGEST = 250;
  private static final List<Path> MODULES =
      Stream.of("corpus", "indexer", "search-server").map(m -> Path.of("..", m)).toList();

  private static JavaClasses all;

  @BeforeAll
  static void read() {
    List<Path> classes = MODULES.stream().map(m -> m.resolve("target/classes")).toList();
    assumeThat(classes).as("every module is built").allMatch(Files::isDirectory);
    all = new ClassFileImporter().importPaths(classes);
  }

  @Test
  void noClassIsLong() throws IOException {
    List<Path> longer = new ArrayList<>();
    for (Path module : MODULES) {
      try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (Files.readAllLines(file).size() > LONGEST) {
            longer.add(file);
          }
        }
      }
    }
    assertThat(longer).isEmpty();
  }

  @Test
  void noPackagesGoInACircle() {
    SlicesRuleDefinition.slices().matching("summit.(**)").should().beFreeOfCycles().check(all);
  }

  @Test
  void noInterfaceHasOneImplementation() {
    assertThat(ours().filter(JavaClass::isInterface))
        .filteredOn(
            type -> type.getAllSubclasses().stream().filter(c -> !c.isInterface()).count() == 1)
        .extracting(JavaClass::getName)
        .isEmpty();
  }

  @Test
  void everyClassIsUsed() {
    assertThat(ours().filter(type -> !used(type)).map(JavaClass::getName)).isEmpty();
  }

  @Test
  void everyMethodIsUsed() {
    Stream<JavaMethod> methods = ours().flatMap(type -> type.getMethods().stream());
    assertThat(methods.filter(Predicate.not(HouseTest::calledFromOutside)))
        .filteredOn(HouseTest::dead)
        .extracting(JavaMethod::getFullName)
        .isEmpty();
  }

  /** One without parameters is called by libraries: for a command, its options, its version. */
  @Test
  void everyConstructorWithParametersIsUsed() {
    assertThat(ours().flatMap(type -> type.getConstructors().stream()))
        .filteredOn(constructor -> !constructor.getRawParameterTypes().isEmpty())
        .filteredOn(HouseTest::dead)
        .extracting(JavaCodeUnit::getFullName)
        .isEmpty();
  }

  /** What we wrote: no template, and nothing that the compiler made. */
  private static Stream<JavaClass> ours() {
    return all.stream()
        .filter(type -> !type.getPackageName().equals("summit.web.jte"))
        .filter(type -> !type.isAnonymousClass())
        .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(type -> !type.getSimpleName().equals("package-info"));
  }

  private static boolean used(JavaClass type) {
    return type.tryGetMethod("main", String[].class).isPresent()
        || all.stream()
            .filter(part -> within(part, type))
            .flatMap(part -> part.getDirectDependenciesToSelf().stream())
            .anyMatch(dependency -> !within(dependency.getOriginClass(), type));
  }

  /** Whether a class is another, or inside it. */
  private static boolean within(JavaClass part, JavaClass whole) {
    return part.equals(whole)
        || part.getEnclosingClass().map(outer -> within(outer, whole)).orElse(false);
  }

  private static boolean dead(JavaCodeUnit unit) {
    return !unit.getModifiers().contains(JavaModifier.PRIVATE)
        && unit.getAccessesToSelf().stream().allMatch(access -> access.getOrigin().equals(unit));
  }

  /**
   * Whether the language or a library calls a method: bridges, {@code main}, what an enum has, what
   * a record is read by, what overrides, and what picocli sets.
   */
  private static boolean calledFromOutside(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return method.getModifiers().contains(JavaModifier.SYNTHETIC)
        || method.getName().equals("main")
        || (owner.isEnum() && List.of("values", "valueOf").contains(method.getName()))
        || (owner.isRecord()
            && method.getRawParameterTypes().isEmpty()
            && owner.tryGetField(method.getName()).isPresent())
        || method.getAnnotations().stream()
            .anyMatch(a -> a.getRawType().getPackageName().startsWith("picocli"))
        || Stream.concat(
                owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
            .anyMatch(type -> overrides(method, type));
  }

  /** The libraries of the indexer are not at hand here: what may override theirs is taken to. */
  private static boolean overrides(JavaMethod method, JavaClass type) {
    boolean visible =
        method.getModifiers().contains(JavaModifier.PUBLIC)
            || method.getModifiers().contains(JavaModifier.PROTECTED);
    return type.isFullyImported()
        ? type.getMethods().stream()
            .anyMatch(
                above ->
                    above.getName().equals(method.getName())
                        && above.getRawParameterTypes().size()
                            == method.getRawParameterTypes().size())
        : visible;
  }
}
