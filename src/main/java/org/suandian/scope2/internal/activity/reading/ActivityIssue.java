package org.suandian.scope2.internal.activity.reading;

import java.util.Optional;

/**
 * What is wrong with a record, or worth a second look.
 *
 * @param code stable, in kebab-case
 * @param row of the record, from 1; 0 where the whole request is meant
 * @param line in the request's text, from 1; 0 where unknown
 * @param field as the request names it
 * @param message for people
 */
public record ActivityIssue(String code, long row, long line, Optional<String> field, String message) {}
