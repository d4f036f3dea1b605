package org.suandian.costmodel.web;

import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.costmodel.hours.HourColumns;
import org.suandian.costmodel.hours.HourlyCost;
import org.suandian.provenance.DataVersion;

/**
 * A series ready to be written: everything that can fail has been done.
 *
 * @param first the full answer for the first hour with one, which describes what all hours share
 */
record HourlyAnswer(
        DataVersion version,
        CostAnswer first,
        TokenView view,
        Window window,
        int stepHours,
        HourColumns columns,
        HourlyCost cost) {

    int steps() {
        return window.hours() / stepHours;
    }

    HourlyCost.Step step(int index) {
        return cost.step(columns, index * stepHours, stepHours);
    }
}
