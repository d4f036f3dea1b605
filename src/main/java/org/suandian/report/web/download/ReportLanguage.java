package org.suandian.report.web.download;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.suandian.platform.web.QueryParameters;
import org.suandian.report.text.ReportTexts;

/** The languages of files that are for readers. */
enum ReportLanguage {
    EN(Locale.ENGLISH),
    ZH(Locale.CHINESE);

    /** The parameter that goes before {@code Accept-Language}. */
    static final String PARAMETER = "lang";

    private final Locale locale;

    ReportLanguage(Locale locale) {
        this.locale = locale;
    }

    String tag() {
        return locale.getLanguage();
    }

    /**
     * What is asked for; English for a client that accepts neither.
     *
     * @param acceptLanguage the header, empty where there is none
     */
    static ReportLanguage of(QueryParameters query, Optional<String> acceptLanguage) {
        return query.findChoice(PARAMETER, ReportLanguage.class)
                .orElseGet(() -> acceptLanguage
                        .map(ReportLanguage::accepted)
                        .map(ReportLanguage::of)
                        .orElse(EN));
    }

    private static Locale accepted(String header) {
        try {
            List<LanguageRange> ranges = LanguageRange.parse(header);
            Locale found = Locale.lookup(ranges, ReportTexts.LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    private static ReportLanguage of(Locale locale) {
        return locale.equals(Locale.CHINESE) ? ZH : EN;
    }
}
