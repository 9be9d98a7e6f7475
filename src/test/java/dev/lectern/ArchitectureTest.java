package dev.lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house as it is drawn: arrows run down, and each library is known in one place. */
@AnalyzeClasses(packages = "dev.lectern", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule arrowsRunDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("main")
          .definedBy("dev.lectern", "dev.lectern.cli..")
          .layer("http")
          .definedBy("dev.lectern.http..")
          .layer("narration")
          .definedBy("dev.lectern.narration..")
          .layer("feed")
          .definedBy("dev.lectern.feed..")
          .layer("article")
          .definedBy("dev.lectern.article..")
          .layer("network")
          .definedBy("dev.lectern.network..")
          .layer("digest")
          .definedBy("dev.lectern.digest..")
          .layer("log")
          .definedBy("dev.lectern.log..")
          .layer("spoken")
          .definedBy("dev.lectern.spoken..")
          .layer("speech")
          .definedBy("dev.lectern.speech..")
          .layer("audio")
          .definedBy("dev.lectern.audio..")
          .layer("store")
          .definedBy("dev.lectern.store..")
          .whereLayer("main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("http")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("narration")
          .mayOnlyBeAccessedByLayers("main", "http")
          .whereLayer("feed")
          .mayOnlyBeAccessedByLayers("main", "http")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("main", "http", "narration", "feed")
          .whereLayer("speech")
          .mayOnlyBeAccessedByLayers("main", "http", "narration")
          .whereLayer("spoken")
          .mayOnlyBeAccessedByLayers("main", "http", "narration", "speech")
          .whereLayer("audio")
          .mayOnlyBeAccessedByLayers("main", "http", "narration", "speech")
          .whereLayer("network")
          .mayOnlyBeAccessedByLayers("main", "http", "article")
          .whereLayer("digest")
          .mayOnlyBeAccessedByLayers("http", "narration", "article", "store")
          .whereLayer("log")
          .mayOnlyBeAccessedByLayers("main", "http", "narration", "feed", "store", "speech")
          .whereLayer("article")
          .mayOnlyBeAccessedByLayers("main", "http", "narration", "feed", "store");

  @ArchTest
  static final ArchRule noCycles = slices().matching("dev.lectern.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlySpeechKnowsFreeTts =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lectern.speech..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun.speech..", "de.dfki..");

  @ArchTest
  static final ArchRule onlyArticleAndPagesKnowJsoup =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.lectern.article..", "dev.lectern.http.page..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule onlyHttpKnowsVertxWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lectern.http..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.vertx.ext.web..");

  @ArchTest
  static final ArchRule onlyFetchAndHttpSpeakHttp =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.lectern", "dev.lectern.http..", "dev.lectern.article.fetch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.vertx.core.http..", "java.net.http..", "io.netty..");

  @ArchTest
  static final ArchRule onlyFeedKnowsFeedsAndJobs =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lectern.feed..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.rometools..", "org.jdom2..", "com.github.kagkarlsson..");

  /** Messages of failures quote readers' words; only there they are left out. */
  @ArchTest
  static final ArchRule onlyLogTellsOfFailures =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lectern.log..")
          .should()
          .callMethod(
              System.Logger.class, "log", System.Logger.Level.class, String.class, Throwable.class);

  @ArchTest
  static final ArchRule onlyStoreKnowsSql =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lectern.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.vertx.sqlclient..",
              "io.vertx.jdbcclient..",
              "java.sql..",
              "org.flywaydb..",
              "org.h2..");
}
