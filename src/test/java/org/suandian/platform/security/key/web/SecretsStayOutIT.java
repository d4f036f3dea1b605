package org.suandian.platform.security.key.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.platform.security.TestKeys.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.suandian.platform.DatabaseOwner;
import org.suandian.platform.PostgresTestResource;
import org.suandian.platform.security.SecuredProfile;
import org.suandian.platform.security.TestKeys;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SecuredProfile.class)
class SecretsStayOutIT {

    private static final String UNKNOWN = "sk_aaaaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

    /** Everything that is logged, as it is written. */
    private static final class Listening extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord record) {
            lines.add(formatter.format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void noKeyIsLoggedOrAnswered() {
        String key = TestKeys.create("quiet", "admin");
        Listening listening = new Listening();
        Logger root = Logger.getLogger("");
        root.addHandler(listening);
        List<String> answers = new ArrayList<>();
        try {
            Logger.getLogger("org.suandian.test").warning("the handler hears");
            for (String each : List.of(key, UNKNOWN)) {
                answers.add(as(each).get("/regions/nowhere").asString());
                answers.add(as(each).get("/regions?key=" + each).asString());
                answers.add(as(each).get("/regions/" + each).asString());
                answers.add(as(each).contentType("text/plain")
                        .body(each)
                        .post("/api-keys")
                        .asString());
                answers.add(
                        given().header("X-API-Key", each + each).get("/regions").asString());
            }
        } finally {
            root.removeHandler(listening);
        }
        assertThat(listening.lines).anyMatch(line -> line.contains("the handler hears"));
        assertThat(listening.lines).noneMatch(line -> line.contains(key) || line.contains(UNKNOWN));
        assertThat(answers).noneMatch(answer -> answer.contains(key) || answer.contains(UNKNOWN));
    }

    @Test
    void noTableHasTheSecret() throws SQLException {
        String key = TestKeys.create("quiet", "admin");
        as(key).get("/api-keys").then().statusCode(200);
        try (Connection owner = DatabaseOwner.connect();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select api_key::text from api_key" + " union all select audit_log::text from audit_log")) {
            String secret = key.substring(key.lastIndexOf('_') + 1);
            int seen = 0;
            while (rows.next()) {
                seen++;
                assertThat(rows.getString(1)).doesNotContain(secret);
            }
            assertThat(seen).isPositive();
        }
    }
}
