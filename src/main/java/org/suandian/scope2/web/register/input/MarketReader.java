package org.suandian.scope2.web.register.input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.suandian.failure.Quoted;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.web.register.body.Fields;

/** Reads markets. */
final class MarketReader implements EntryReader<Market> {

    private static final List<String> FIELDS =
            List.of("id", "name", "countries", "accepts", "hasInstruments", "source");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    @Override
    public List<String> fields() {
        return FIELDS;
    }

    @Override
    public Optional<Market> read(Fields fields) {
        String id = fields.need(fields.id("id"), "id", "");
        List<String> countries = fields.ids("countries");
        countries.stream()
                .filter(country -> !COUNTRY.matcher(country).matches())
                .forEach(country -> fields.error(
                        "malformed-property",
                        "countries",
                        "The country (%s) must be two capital letters of ISO 3166-1, such as DE, with a subdivision where one is meant, such as US-TX."
                                .formatted(Quoted.of(country))));
        if (countries.isEmpty() && fields.isSound()) {
            fields.error("missing-property", "countries", "The countries must be given.");
        }
        Market market = new Market(
                id,
                fields.need(fields.text("name"), "name", ""),
                Set.copyOf(countries),
                Set.copyOf(fields.ids("accepts")),
                fields.need(fields.flag("hasInstruments"), "hasInstruments", true),
                fields.need(fields.text("source"), "source", ""));
        return fields.isSound() ? Optional.of(market) : Optional.empty();
    }
}
