package org.suandian.placement.problem.check;

import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.InferenceBatch.Window;
import org.suandian.placement.problem.draft.ProblemLimits;

/** Checks when a batch may run. */
final class WindowCheck {

    private final Horizon horizon;
    private final boolean horizonKnown;

    WindowCheck(Checking checking) {
        horizon = checking.horizon();
        horizonKnown = checking.draft().horizonKnown();
    }

    void check(Item item, Window window) {
        item.requireBetween("latenessCostPerHour", window.latenessCostPerHour(), 0, ProblemLimits.AMOUNT, "per hour");
        if (!window.release().isBefore(window.deadline())) {
            item.error(
                    "release-not-before-deadline",
                    "release",
                    "The release of %s (%s) must be before its deadline (%s). Maybe the two are exchanged, or left to the horizon."
                            .formatted(item.name(), window.release(), window.deadline()));
            return;
        }
        if (window.due().isBefore(window.release()) || window.due().isAfter(window.deadline())) {
            item.error(
                    "due-outside-window",
                    "due",
                    "The due moment of %s (%s) must be from its release (%s) to its deadline (%s)."
                            .formatted(item.name(), window.due(), window.release(), window.deadline()));
        }
        if (horizonKnown) {
            compareWithHorizon(item, window);
        }
    }

    private void compareWithHorizon(Item item, Window window) {
        if (!window.release().isBefore(horizon.end()) || !window.deadline().isAfter(horizon.start())) {
            item.warning(
                    "window-outside-horizon",
                    "release",
                    "%s cannot be placed: its window (%s to %s) must reach into the horizon (%s to %s)."
                            .formatted(
                                    capital(item.name()),
                                    window.release(),
                                    window.deadline(),
                                    horizon.start(),
                                    horizon.end()));
            return;
        }
        if (window.release().isBefore(horizon.start())) {
            item.warning(
                    "release-before-horizon",
                    "release",
                    "%s can start at %s at the earliest: it is released (%s) before the horizon starts."
                            .formatted(capital(item.name()), horizon.start(), window.release()));
        }
        if (window.deadline().isAfter(horizon.end())) {
            item.warning(
                    "deadline-after-horizon",
                    "deadline",
                    "%s must end by %s: its deadline (%s) is after the horizon's end."
                            .formatted(capital(item.name()), horizon.end(), window.deadline()));
        }
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
