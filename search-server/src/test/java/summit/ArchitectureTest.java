package summit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "summit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule noCycles = slices().matching("summit.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule searchKnowsNothingOfHttp =
      noClasses()
          .that()
          .resideInAnyPackage("summit.query..", "summit.search..", "summit.evaluate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "summit.api..", "summit.web..", "summit.server..");

  @ArchTest
  static final ArchRule onlyQueryAndSearchKnowTheEngine =
      noClasses()
          .that()
          .resideInAnyPackage("summit.api..", "summit.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule theServerOpensNoDocument =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.tika..", "org.apache.poi..");
}
