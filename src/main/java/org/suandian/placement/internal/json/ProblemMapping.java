package org.suandian.placement.internal.json;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.suandian.costmodel.Methodology;
import org.suandian.failure.Quoted;
import org.suandian.placement.internal.json.ProblemDto.HorizonDto;
import org.suandian.placement.internal.json.ProblemDto.SignalsDto;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.problem.Terms;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.IssueReport;
import org.suandian.placement.problem.draft.ProblemPaths;

/** Problems between JSON and the user's terms. */
public final class ProblemMapping {

    private static final String DEFAULT_NAME = "placement";

    private final ProblemDto dto;
    private final IssueList issues;
    private final ProblemPaths paths;

    private ProblemMapping(ProblemDto dto, IssueReport readIssues, ProblemPaths paths) {
        this.dto = dto;
        this.issues = IssueList.after(readIssues);
        this.paths = paths;
    }

    /**
     * The problem in the user's terms, with an issue for each thing that is missing or cannot be said in them.
     *
     * @param readIssues found in reading the text
     * @param paths how issues name places
     * @param processors of this machine, at most so many workers search
     */
    public static DraftProblem toDraft(ProblemDto dto, IssueReport readIssues, ProblemPaths paths, int processors) {
        return new ProblemMapping(dto, readIssues, paths).toDraft(processors);
    }

    private DraftProblem toDraft(int processors) {
        List<BatchDto> batches = listed(dto.batches());
        HorizonMapping.Read horizon = HorizonMapping.read(dto.horizon(), batches, issues);
        PlacementProblem problem = new PlacementProblem(
                dto.name().orElse(DEFAULT_NAME),
                horizon.horizon(),
                terms(),
                map(ProblemPaths.SITES, listed(dto.sites()), SiteDto::id, SiteDto::toDomain),
                map(ProblemPaths.POOLS, listed(dto.pools()), PoolDto::id, PoolDto::toDomain),
                map(
                        ProblemPaths.BATCHES,
                        batches,
                        BatchDto::id,
                        (batch, required) -> BatchMapping.toDomain(batch, horizon.horizon(), required)),
                map(ProblemPaths.BUDGETS, listed(dto.tenantBudgets()), BudgetDto::tenant, BudgetDto::toDomain));
        SolvingTerms solving = SolvingMapping.read(dto.solving(), processors, issues);
        return new DraftProblem(problem, horizon.known(), solving, issues.report(), paths);
    }

    private static <T> List<T> listed(Optional<? extends BoundedList<T>> given) {
        return given.map(List::<T>copyOf).orElse(List.of());
    }

    private <S, T> List<T> map(
            String list, List<S> items, Function<S, Optional<String>> id, BiFunction<S, Required, T> toDomain) {
        List<T> mapped = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            S item = items.get(i);
            mapped.add(toDomain.apply(item, new Required(issues, paths, list, i, id.apply(item))));
        }
        return mapped;
    }

    private Terms terms() {
        return new Terms(
                dto.currency().flatMap(this::currency).orElse(Methodology.DEFAULT_CURRENCY),
                dto.carbonPricePerTonne().orElse(0.0),
                dto.signals().flatMap(SignalsDto::asOf),
                dto.signals().flatMap(SignalsDto::weakestTier),
                dto.hardwareRateKind());
    }

    private Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            issues.error(
                    "unknown-currency",
                    "currency",
                    "The currency (%s) must be a code of ISO 4217, such as EUR.".formatted(Quoted.of(code)));
            return Optional.empty();
        }
    }

    /** The JSON shape of a problem; reading it gives an equal problem. */
    public static ProblemDto toDto(PlacementProblem problem, Optional<SolvingTerms> solving) {
        Horizon horizon = problem.horizon();
        Terms terms = problem.terms();
        boolean plain = terms.asOf().isEmpty() && terms.weakestTier().isEmpty();
        return new ProblemDto(
                Optional.of(problem.name()),
                Optional.of(new HorizonDto(Optional.of(horizon.start()), Optional.of(horizon.end()), Optional.of((int)
                        horizon.slot().toMinutes()))),
                Optional.of(terms.currency().getCurrencyCode()),
                Optional.of(terms.carbonPricePerTonne()),
                plain ? Optional.empty() : Optional.of(new SignalsDto(terms.asOf(), terms.weakestTier())),
                terms.rateKind(),
                Optional.of(fill(new BoundedList.Sites(), problem.sites(), SiteDto::of)),
                Optional.of(fill(new BoundedList.Pools(), problem.pools(), PoolDto::of)),
                Optional.of(fill(new BoundedList.Batches(), problem.batches(), BatchMapping::of)),
                Optional.of(fill(new BoundedList.Budgets(), problem.budgets(), BudgetDto::of))
                        .filter(budgets -> !budgets.isEmpty()),
                solving.map(SolvingMapping::of));
    }

    private static <S, T, L extends BoundedList<T>> L fill(L list, List<S> items, Function<S, T> toDto) {
        items.forEach(item -> list.add(toDto.apply(item)));
        return list;
    }
}
