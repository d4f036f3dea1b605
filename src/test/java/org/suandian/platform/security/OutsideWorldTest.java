package org.suandian.platform.security;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the service does not do, so that it need not be limited. */
class OutsideWorldTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.suandian");

    /**
     * But to the database, and to an issuer of tokens where one is configured; both through libraries. The probe is a
     * program beside the service, which whoever starts it tells what to ask.
     */
    @Test
    void nothingAsksOtherHosts() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.suandian.platform.start.Probe")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "jakarta.ws.rs.client..",
                        "org.eclipse.microprofile.rest.client..",
                        "io.vertx.ext.web.client..",
                        "io.vertx.core.dns..",
                        "org.apache.http..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(HttpURLConnection|URLConnection|Socket|DatagramSocket)"
                        + "|io\\.vertx\\.core\\.http\\.HttpClient.*|io\\.vertx\\.core\\.net\\.NetClient.*"
                        + "|java\\.nio\\.channels\\.SocketChannel|javax\\.net\\..*")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .check(CLASSES);
    }

    /** Files of the XML kind are only written. Whoever begins to read any has to switch off document types, and say so here. */
    @Test
    void noXmlIsRead() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.xml..",
                        "org.xml..",
                        "org.w3c..",
                        "jakarta.xml..",
                        "com.fasterxml.jackson.dataformat.xml..")
                .check(CLASSES);
    }
}
