package org.suandian.grid.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.PriceQuote;
import org.suandian.grid.Vintage;
import org.suandian.grid.internal.signals.RecordedSeries;
import org.suandian.grid.internal.signals.RecordedSeries.RecordedValue;
import org.suandian.grid.internal.signals.SeriesKey;
import org.suandian.grid.internal.signals.Signal;
import org.suandian.provenance.Caveat;
import org.suandian.series.Interval;
import org.suandian.units.Range;

/** Writes an answer as JSON, value by value. */
final class SignalsJson {

    private final SignalsAnswer answer;
    private final JsonGenerator json;

    SignalsJson(SignalsAnswer answer, JsonGenerator json) {
        this.answer = answer;
        this.json = json;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("zone", answer.zone().id());
        json.writeStringField("marketTimezone", answer.zone().marketTimezone().getId());
        writeInterval(answer.question().window());
        json.writeObjectFieldStart("dataVersion");
        json.writeNumberField("number", answer.version().number());
        json.writeStringField("recordedAt", answer.version().recordedAt().toString());
        json.writeEndObject();
        switch (answer.question().view()) {
            case STORED, REVISIONS -> writeSeries();
            case RESOLVED -> writeHours();
        }
        json.writeEndObject();
    }

    private void writeSeries() throws IOException {
        json.writeArrayFieldStart("series");
        for (RecordedSeries series : answer.series()) {
            json.writeStartObject();
            writeKey(series.key());
            boolean revisions = answer.question().view() == SignalsQuestion.View.REVISIONS;
            List<RecordedValue> values = revisions ? series.listRevisions() : series.listCurrent();
            json.writeArrayFieldStart(revisions ? "revisions" : "values");
            for (RecordedValue value : values) {
                writeValue(series.key(), value);
            }
            json.writeEndArray();
            if (!revisions) {
                writeGaps(values);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeKey(SeriesKey key) throws IOException {
        json.writeStringField("signal", key.signal().name());
        json.writeStringField(key.signal() == Signal.PRICE ? "priceKind" : "basis", key.basis());
        json.writeStringField("tier", key.tier().name());
        if (key.currency().isPresent()) {
            json.writeStringField("currency", key.currency().get().getCurrencyCode());
        }
        json.writeStringField("sourceId", key.sourceId());
    }

    private void writeValue(SeriesKey key, RecordedValue value) throws IOException {
        json.writeStartObject();
        writeInterval(value.interval());
        json.writeStringField(
                "startLocal", answer.local(value.interval().start()).toString());
        json.writeNumberField(key.signal() == Signal.PRICE ? "pricePerMwh" : "intensityGramsPerKwh", value.value());
        json.writeStringField("recordedAt", answer.recordedAt(value).toString());
        json.writeEndObject();
    }

    private void writeGaps(List<RecordedValue> values) throws IOException {
        json.writeArrayFieldStart("gaps");
        for (Interval gap : answer.gaps(values)) {
            json.writeStartObject();
            writeInterval(gap);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeHours() throws IOException {
        json.writeArrayFieldStart("resolved");
        for (int i = 0; i < answer.hours(); i++) {
            SignalsAnswer.ResolvedHour hour = answer.hour(i);
            json.writeStartObject();
            writeInterval(hour.interval());
            json.writeStringField(
                    "startLocal", answer.local(hour.interval().start()).toString());
            if (hour.price().isPresent()) {
                writePrice(hour.price().get());
            }
            if (hour.carbon().isPresent()) {
                writeCarbon(hour.carbon().get());
            }
            writeMissing(hour);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePrice(PriceQuote quote) throws IOException {
        json.writeObjectFieldStart("price");
        writeRange("pricePerMwh", quote.perMegawattHour());
        Currency currency = quote.currency();
        json.writeStringField("currency", currency.getCurrencyCode());
        json.writeStringField("priceKind", quote.kind().name());
        json.writeStringField("tier", quote.tier().name());
        writeOrigin(quote.sourceId(), quote.vintage(), quote.caveats());
        json.writeEndObject();
    }

    private void writeCarbon(CarbonQuote quote) throws IOException {
        json.writeObjectFieldStart("carbon");
        writeRange("intensityGramsPerKwh", quote.gramsPerKilowattHour());
        json.writeStringField("basis", quote.basis().name());
        json.writeStringField("tier", quote.tier().name());
        writeOrigin(quote.sourceId(), quote.vintage(), quote.caveats());
        json.writeEndObject();
    }

    private void writeRange(String name, Range range) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("low", range.low());
        json.writeNumberField("central", range.central());
        json.writeNumberField("high", range.high());
        json.writeEndObject();
    }

    private void writeOrigin(String sourceId, Vintage vintage, Set<Caveat> caveats) throws IOException {
        json.writeStringField("sourceId", sourceId);
        json.writeObjectFieldStart("vintage");
        writeInterval(vintage.period());
        json.writeEndObject();
        json.writeArrayFieldStart("caveats");
        for (Caveat caveat : caveats) {
            json.writeString(caveat.name());
        }
        json.writeEndArray();
    }

    /** Absence is said, not left to be noticed. */
    private void writeMissing(SignalsAnswer.ResolvedHour hour) throws IOException {
        json.writeArrayFieldStart("unknown");
        if (answer.question().asks(Signal.PRICE) && hour.price().isEmpty()) {
            json.writeString(Signal.PRICE.name());
        }
        if (answer.question().asks(Signal.CARBON) && hour.carbon().isEmpty()) {
            json.writeString(Signal.CARBON.name());
        }
        json.writeEndArray();
    }

    private void writeInterval(Interval interval) throws IOException {
        json.writeStringField("start", interval.start().toString());
        json.writeStringField("end", interval.end().toString());
    }
}
