package org.suandian.scope2.internal.register.registration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.failure.Quoted;
import org.suandian.scope2.internal.register.registration.Registration.EntryStatus;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.internal.register.table.RegisterKey;
import org.suandian.scope2.internal.register.table.RegisterTable;
import org.suandian.scope2.internal.register.table.Selection;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.scope2.ledger.EntryProblems;
import org.suandian.scope2.ledger.LedgerHead;

/** Decides the drafts of a request, each in view of what is recorded and of those before it. */
final class Decisions<T> {

    /** Up to this many ids are asked for one by one. */
    private static final int FEW = 50;

    private static final LedgerHead EVERYTHING = new LedgerHead(Long.MAX_VALUE, "", Instant.MAX);

    private final Connection connection;
    private final RegisterTable<T> table;
    private final RevisionRule<T> rule;
    private final EntryProblems problems;
    private final Map<RegisterKey, Decision<T>> decided = new HashMap<>();

    Decisions(Connection connection, RegisterTable<T> table, RevisionRule<T> rule, EntryProblems problems) {
        this.connection = connection;
        this.table = table;
        this.rule = rule;
        this.problems = problems;
    }

    List<Decision<T>> decide(List<Draft<T>> drafts) throws SQLException {
        Map<RegisterKey, List<Recorded<T>>> recorded = recorded(drafts);
        List<Decision<T>> decisions = new ArrayList<>();
        for (Draft<T> draft : drafts) {
            RegisterKey key = table.keyOf(draft.value());
            Optional<Decision<T>> decision = decided.containsKey(key)
                    ? again(draft, decided.get(key))
                    : first(draft, recorded.getOrDefault(key, List.of()));
            decision.ifPresent(sound -> {
                decided.putIfAbsent(key, sound);
                decisions.add(sound);
            });
        }
        return decisions;
    }

    private Optional<Decision<T>> first(Draft<T> draft, List<Recorded<T>> versions) throws SQLException {
        return switch (rule.decide(connection, draft.value(), versions)) {
            case Revision.Repeated repeated ->
                Optional.of(new Decision<>(draft.value(), repeated.version(), EntryStatus.REPEATED));
            case Revision.Next next ->
                Optional.of(new Decision<>(
                        draft.value(),
                        next.version(),
                        next.version() == 1 ? EntryStatus.RECORDED : EntryStatus.REVISED));
            case Revision.Refused refused -> {
                problems.error(refused.problem().within(draft.path()));
                yield Optional.empty();
            }
        };
    }

    private Optional<Decision<T>> again(Draft<T> draft, Decision<T> before) {
        if (Arrays.equals(table.content(draft.value()), table.content(before.value()))) {
            return Optional.of(new Decision<>(draft.value(), before.version(), EntryStatus.REPEATED));
        }
        problems.error(new EntryProblem(
                        "id-given-twice",
                        "id",
                        "The id (%s) must stand for one entry in a request, and stands for two that differ."
                                .formatted(Quoted.of(table.keyOf(draft.value()).id())))
                .within(draft.path()));
        return Optional.empty();
    }

    private Map<RegisterKey, List<Recorded<T>>> recorded(List<Draft<T>> drafts) throws SQLException {
        Set<RegisterKey> keys =
                drafts.stream().map(draft -> table.keyOf(draft.value())).collect(Collectors.toCollection(HashSet::new));
        Set<Selection> selections = keys.stream()
                .map(key -> new Selection(
                        key.organisation(), keys.size() <= FEW ? Optional.of(key.id()) : Optional.empty(), true))
                .collect(Collectors.toSet());
        Map<RegisterKey, List<Recorded<T>>> found = new HashMap<>();
        for (Selection selection : selections) {
            for (Recorded<T> each : table.list(connection, EVERYTHING, selection)) {
                found.computeIfAbsent(table.keyOf(each.value()), key -> new ArrayList<>())
                        .add(each);
            }
        }
        return found;
    }
}
