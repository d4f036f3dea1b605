package org.suandian.scope2.web.register.input;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.LossRate;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.internal.register.Surroundings;
import org.suandian.scope2.internal.register.SurroundingsSource;
import org.suandian.scope2.internal.register.registration.Draft;
import org.suandian.scope2.ledger.EntryProblems;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.web.register.body.CsvEntries;
import org.suandian.scope2.web.register.body.JsonEntries;

/**
 * Reads the bodies of requests. What is wrong with entries is collected; what is no JSON or CSV at all fails at once ({@code
 * malformed-json}, {@code malformed-csv}), and so do more than 10,000 entries ({@code too-many-entries}).
 */
@Singleton
public class RegisterInput {

    /** The longest JSON document that is read, in MiB: for {@code @LongJson} on the body. */
    public static final int MEBIBYTES = 8;

    /** What a body is written in. */
    public enum Format {
        JSON,
        CSV
    }

    private final ObjectMapper mapper;
    private final SurroundingsSource surroundings;

    RegisterInput(ObjectMapper mapper, SurroundingsSource surroundings) {
        this.mapper = mapper;
        this.surroundings = surroundings;
    }

    public List<Draft<LedgerSite>> readSites(InputStream body, Format format, EntryProblems problems)
            throws IOException {
        return readSites(body, format, surroundings.look(), problems);
    }

    public List<Draft<Market>> readMarkets(InputStream body, Format format, EntryProblems problems) throws IOException {
        return read(body, format, new MarketReader(), problems);
    }

    public List<Draft<EmissionFactor>> readFactors(InputStream body, Format format, EntryProblems problems)
            throws IOException {
        return read(body, format, new FactorReader(surroundings.look()), problems);
    }

    public List<Draft<LossRate>> readLossRates(InputStream body, Format format, EntryProblems problems)
            throws IOException {
        return read(body, format, new LossRateReader(surroundings.look()), problems);
    }

    /** Also finds serials that two of the request claim. */
    public List<Draft<Instrument>> readInstruments(InputStream body, Format format, EntryProblems problems)
            throws IOException {
        List<Draft<Instrument>> drafts = read(body, format, new InstrumentReader(surroundings.look()), problems);
        RequestClaims.check(drafts, problems);
        return drafts;
    }

    List<Draft<LedgerSite>> readSites(InputStream body, Format format, Surroundings known, EntryProblems problems)
            throws IOException {
        SiteReader reader = new SiteReader(known);
        List<Draft<LedgerSite>> drafts = new ArrayList<>();
        if (format == Format.JSON) {
            new JsonEntries(mapper, SiteReader.SITE, problems)
                    .read(
                            body,
                            fields -> reader.read(fields)
                                    .ifPresent(site -> drafts.add(new Draft<>(fields.path(), site))));
        } else {
            SiteRows rows = new SiteRows(reader);
            new CsvEntries(SiteReader.ROW, problems).read(body, rows::add);
            rows.forEach((path, site) -> drafts.add(new Draft<>(path, site)));
        }
        return drafts;
    }

    <T> List<Draft<T>> read(InputStream body, Format format, EntryReader<T> reader, EntryProblems problems)
            throws IOException {
        List<Draft<T>> drafts = new ArrayList<>();
        if (format == Format.JSON) {
            new JsonEntries(mapper, reader.fields(), problems)
                    .read(
                            body,
                            fields -> reader.read(fields)
                                    .ifPresent(entry -> drafts.add(new Draft<>(fields.path(), entry))));
        } else {
            new CsvEntries(reader.fields(), problems)
                    .read(
                            body,
                            fields -> reader.read(fields)
                                    .ifPresent(entry -> drafts.add(new Draft<>(fields.path(), entry))));
        }
        return drafts;
    }
}
