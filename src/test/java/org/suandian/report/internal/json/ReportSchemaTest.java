package org.suandian.report.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suandian.report.ReportDocument;
import org.suandian.report.SampleReports;

class ReportSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(new String(ReportSchema.bytes(), StandardCharsets.UTF_8));

    private static ObjectNode sample() throws IOException {
        byte[] json = CanonicalJson.bytes(DocumentJson.of(ReportDocument.of(SampleReports.sample())));
        return (ObjectNode) JSON.readTree(json);
    }

    private Set<ValidationMessage> problems(ObjectNode report) {
        return schema.validate(report);
    }

    @Test
    void aReportIsWhatTheSchemaSays() throws IOException {
        assertThat(problems(sample())).isEmpty();
    }

    @Test
    void theSchemaAllowsNothingElse() throws IOException {
        ObjectNode withoutTotals = sample();
        withoutTotals.remove("totals");
        assertThat(problems(withoutTotals)).hasSize(1);

        ObjectNode withMore = sample();
        withMore.put("more", 1);
        assertThat(problems(withMore)).hasSize(1);

        ObjectNode withNumber = sample();
        ((ObjectNode) withNumber.get("totals")).put("energyKwh", 1750000.876);
        assertThat(problems(withNumber)).hasSize(1);

        ObjectNode ofUnknownTier = sample();
        ((ObjectNode) ofUnknownTier.get("tiers").get(0)).put("tier", "OFFSET");
        assertThat(problems(ofUnknownTier)).hasSize(1);
    }
}
