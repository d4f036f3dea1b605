package org.suandian.scope2.web.register.input;

import java.util.List;
import java.util.Optional;
import org.suandian.scope2.web.register.body.Fields;

/** Reads one kind of entry of which a JSON object, and a row of CSV, is one. */
interface EntryReader<T> {

    /** The names of its fields in JSON. */
    List<String> fields();

    /** The entry; empty, with problems, where anything is wrong with it. */
    Optional<T> read(Fields fields);
}
