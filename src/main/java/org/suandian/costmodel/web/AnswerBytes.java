package org.suandian.costmodel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.CostService;
import org.suandian.costmodel.Methodology;
import org.suandian.costmodel.web.CostAnswersDto.DataVersionDto;
import org.suandian.provenance.DataVersions;
import org.suandian.provenance.SourceCatalogue;
import org.suandian.provenance.SourceService;

/**
 * Answers as bytes. An answer depends on the query, the hour and the version of the data and on nothing else, so it is kept under
 * these three until one of them changes. A kept answer is given on the event loop; a new one is computed on a worker, as it may read
 * the database.
 */
@ApplicationScoped
class AnswerBytes {

    /** Bytes of answers kept; at some 8 kB each, several thousand different questions. */
    private static final long BYTES_KEPT = 64L << 20;

    private record Key(@Nullable String query, long version, Instant hour) {}

    private final CostService service;
    private final SourceService sources;
    private final DataVersions versions;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Cache<Key, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(BYTES_KEPT)
            .weigher((Key key, byte[] value) -> value.length)
            .build();

    AnswerBytes(CostService service, SourceService sources, DataVersions versions, ObjectMapper mapper, Clock clock) {
        this.service = service;
        this.sources = sources;
        this.versions = versions;
        this.mapper = mapper;
        this.clock = clock;
    }

    Uni<byte[]> of(@Nullable String rawQuery) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        Key key = new Key(rawQuery, versions.current().number(), hour);
        byte[] known = kept.getIfPresent(key);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return Uni.createFrom()
                .item(() -> {
                    byte[] answer = compute(rawQuery, hour);
                    kept.put(key, answer);
                    return answer;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private byte[] compute(@Nullable String rawQuery, Instant hour) {
        CostParameters parameters = CostParameters.parse(rawQuery);
        List<CostQuestion> questions = parameters.listQuestions();
        CostCalculator calculator = service.calculator(parameters.query().findInstant("asOf"));
        SourceCatalogue catalogue = sources.catalogue(calculator.catalogues().version());
        List<CostAnswer> answers = questions.stream()
                .map(question -> calculator.answer(question, hour))
                .toList();
        List<CostAnswerDto> entries = new ArrayList<>();
        for (CostAnswer answer : answers) {
            Optional<CostAnswer> first = entries.isEmpty() ? Optional.empty() : Optional.of(answers.getFirst());
            entries.add(CostAnswerDto.of(answer, first, catalogue));
        }
        return write(new CostAnswersDto(
                Methodology.VERSION, DataVersionDto.of(calculator.catalogues().version()), entries));
    }

    private byte[] write(CostAnswersDto answer) {
        try {
            return mapper.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
