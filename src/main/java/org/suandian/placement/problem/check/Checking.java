package org.suandian.placement.problem.check;

import org.suandian.costmodel.Catalogues;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.problem.draft.IssueList;

/** What the checks of one problem share. */
record Checking(DraftProblem draft, Catalogues catalogues, IssueList issues) {

    PlacementProblem problem() {
        return draft.problem();
    }

    Horizon horizon() {
        return draft.problem().horizon();
    }

    Item item(String list, int index, String noun, String id) {
        return new Item(this, list, index, noun, id);
    }

    String path(String list, int index, String field) {
        return draft.paths().of(list, index, field);
    }
}
