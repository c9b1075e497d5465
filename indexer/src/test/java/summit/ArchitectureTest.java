package summit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "summit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule dataFlowsOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("catalogue")
          .definedBy("summit.catalogue..")
          .layer("language")
          .definedBy("summit.language..")
          .layer("glossary")
          .definedBy("summit.glossary..")
          .layer("passage")
          .definedBy("summit.passage..")
          .layer("index")
          .definedBy("summit.index..")
          .layer("fetch")
          .definedBy("summit.fetch..")
          .layer("extract")
          .definedBy("summit.extract..")
          .layer("split")
          .definedBy("summit.split..")
          .layer("align")
          .definedBy("summit.align..")
          .layer("write")
          .definedBy("summit.write..")
          .layer("brief")
          .definedBy("summit.brief..")
          .layer("reindex")
          .definedBy("summit.reindex..")
          .whereLayer("reindex")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("brief")
          .mayOnlyBeAccessedByLayers("reindex")
          .whereLayer("write")
          .mayOnlyBeAccessedByLayers("reindex")
          .whereLayer("align")
          .mayOnlyBeAccessedByLayers("reindex")
          .whereLayer("split")
          .mayOnlyBeAccessedByLayers("reindex")
          .whereLayer("fetch")
          .mayOnlyBeAccessedByLayers("reindex")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("reindex")
          .whereLayer("index")
          .mayOnlyBeAccessedByLayers("write", "reindex")
          .whereLayer("glossary")
          .mayOnlyBeAccessedByLayers("index", "align", "reindex");

  @ArchTest
  static final ArchRule noCycles = slices().matching("summit.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyExtractionOpensDocuments =
      noClasses()
          .that()
          .resideOutsideOfPackages("summit.extract..", "summit.brief..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.tika..", "org.apache.poi..");
}
