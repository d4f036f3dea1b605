package org.suandian.scope2.web.register.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.suandian.failure.Quoted;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;
import org.suandian.scope2.web.register.body.CsvFields;

/** Puts the rows of sites together. */
final class SiteRows {

    private record Key(Optional<String> organisation, Optional<String> id) {}

    private record Site(CsvFields first, List<SiteStay> stays) {}

    private final SiteReader reader;
    private final Map<Key, Site> sites = new LinkedHashMap<>();

    SiteRows(SiteReader reader) {
        this.reader = reader;
    }

    void add(CsvFields row) {
        Site site = sites.computeIfAbsent(
                new Key(row.id("organisation"), row.id("id")), key -> new Site(row, new ArrayList<>()));
        Optional<String> name = row.text("name");
        if (name.isPresent() && !name.equals(site.first.text("name"))) {
            row.error(
                    "contradicting-rows",
                    "name",
                    "The name (%s) must be the same in each row of a site.".formatted(Quoted.of(name.get())));
        }
        reader.readStay(row).ifPresent(site.stays::add);
    }

    /** Each site, with the path of its first row. */
    void forEach(BiConsumer<String, LedgerSite> consumer) {
        for (Site site : sites.values()) {
            reader.site(site.first, site.stays).ifPresent(read -> consumer.accept(site.first.path(), read));
        }
    }
}
