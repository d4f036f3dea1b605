package org.suandian.placement.web.http;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.Quoted;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.web.input.ProblemReader;

/** Reads problems from requests, and everything that is read into the request's digest. */
@Singleton
public class Drafts {

    private final ProblemReader reader;

    Drafts(ProblemReader reader) {
        this.reader = reader;
    }

    /** The problem of a JSON body. */
    public DraftProblem readJson(InputStream body, MarkedRequest request) throws IOException {
        InputStream read = request.reading(body);
        DraftProblem draft = reader.readJson(read);
        MarkedRequest.drain(read);
        return draft;
    }

    /** The problem of a form: a part of JSON and parts of CSV. */
    public DraftProblem readForm(MultipartFormDataInput form, MarkedRequest request) throws IOException {
        requireNames(form);
        Map<String, InputStream> parts = new TreeMap<>();
        List<InputStream> opened = new ArrayList<>();
        try {
            for (Map.Entry<String, Collection<FormValue>> part : new TreeMap<>(form.getValues()).entrySet()) {
                InputStream content = open(part.getKey(), part.getValue());
                opened.add(content);
                request.add(part.getKey());
                parts.put(part.getKey(), request.reading(content));
            }
            DraftProblem draft = reader.readParts(parts);
            for (InputStream part : parts.values()) {
                MarkedRequest.drain(part);
            }
            return draft;
        } finally {
            for (InputStream content : opened) {
                content.close();
            }
        }
    }

    /** The framework reads a part that has no name as one whose name is null. */
    private static void requireNames(MultipartFormDataInput form) {
        if (form.getValues().keySet().stream().anyMatch(Objects::isNull)) {
            throw new InvalidInputException(
                    "malformed-form",
                    "Each part of the form must have a name. Maybe a Content-Disposition is missing.",
                    Details.none());
        }
    }

    private static InputStream open(String name, Collection<FormValue> values) throws IOException {
        if (values.size() > 1) {
            throw new InvalidInputException(
                    "repeated-part",
                    "The part %s must be given once only.".formatted(Quoted.of(name)),
                    Details.of("part", Quoted.of(name)));
        }
        FormValue value = values.iterator().next();
        return value.isFileItem()
                ? value.getFileItem().getInputStream()
                : new ByteArrayInputStream(value.getValue().getBytes(StandardCharsets.UTF_8));
    }
}
