package org.suandian.report.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;

class DownloadFormatTest {

    private static Optional<DownloadFormat> negotiated(String... accepted) {
        List<MediaType> types = Stream.of(accepted).map(MediaType::valueOf).toList();
        return DownloadFormat.negotiate(types);
    }

    private static ReportLanguage language(String query, String header) {
        QueryParameters parameters = QueryParameters.parse(query, ParameterNames.of("lang"));
        return ReportLanguage.of(parameters, header.isEmpty() ? Optional.empty() : Optional.of(header));
    }

    @Test
    void theFirstThatTheClientAcceptsIsTaken() {
        assertThat(negotiated("application/pdf", "text/csv")).contains(DownloadFormat.PDF);
        assertThat(negotiated("image/png", "application/*")).contains(DownloadFormat.JSON);
        assertThat(negotiated("text/*")).contains(DownloadFormat.CSV);
        assertThat(negotiated("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .contains(DownloadFormat.XLSX);
        assertThat(negotiated("image/png")).isEmpty();
    }

    @Test
    void aWeightOfZeroRefuses() {
        assertThat(negotiated("*/*", "application/json;q=0")).contains(DownloadFormat.PDF);
        assertThat(negotiated("text/csv;q=0")).isEmpty();
    }

    @Test
    void theParameterGoesBeforeTheHeaderAndEnglishIsForTheOthers() {
        assertThat(language("lang=zh", "en")).isEqualTo(ReportLanguage.ZH);
        assertThat(language("", "fr, zh-Hans-CN;q=0.8, en;q=0.5")).isEqualTo(ReportLanguage.ZH);
        assertThat(language("", "en-GB, zh")).isEqualTo(ReportLanguage.EN);
        assertThat(language("", "fr")).isEqualTo(ReportLanguage.EN);
        assertThat(language("", "not a language!")).isEqualTo(ReportLanguage.EN);
        assertThat(language("", "")).isEqualTo(ReportLanguage.EN);
    }
}
