package org.suandian.provenance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A publication that figures were taken from.
 *
 * @param id short stable identifier, referred to by every row of data
 * @param title what was published
 * @param publisher who published it
 * @param url where; empty if there is no address
 * @param licence the terms, as stated by the publisher
 * @param redistributable whether the figures may be passed on
 * @param rankingAllowed whether the publisher's terms let the figures stand in a ranking beside others
 * @param dataYear the year the figures describe; empty where that varies
 * @param retrievedOn when they were read; empty if unknown
 * @param note what a reader must know
 */
public record Source(
        String id,
        String title,
        String publisher,
        Optional<String> url,
        String licence,
        boolean redistributable,
        boolean rankingAllowed,
        Optional<Integer> dataYear,
        Optional<LocalDate> retrievedOn,
        Optional<String> note) {}
