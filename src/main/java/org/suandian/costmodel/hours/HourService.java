package org.suandian.costmodel.hours;

import java.time.Instant;
import java.util.List;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;

/** Answers questions about many hours, and keeps what it resolved for the next one. */
public interface HourService {

    /** Price and intensities of the hours of a place from a start on. */
    HourColumns hours(CostCalculator calculator, CostQuestion question, Instant start, int hours);

    /** A ranking over places and accelerators. Figures whose publishers do not allow rankings take no part. */
    List<RankingEntry> rank(CostCalculator calculator, RankingQuestion question);
}
