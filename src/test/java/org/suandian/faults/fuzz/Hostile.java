package org.suandian.faults.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Values that parsers, databases and other programs have fallen for. */
final class Hostile {

    private static final String LONG = "x".repeat(70_000);

    /** JSON values, as they stand in a document. */
    private static final List<String> JSON_VALUES = List.of(
            "null",
            "true",
            "0",
            "-0",
            "-1",
            "1e400",
            "-1e400",
            "1e-20000",
            "1e308",
            "5e-324",
            "1E+2",
            "0.1e1",
            "9223372036854775807",
            "9223372036854775808",
            "-2147483649",
            "1" + "0".repeat(63),
            "1" + "0".repeat(100),
            "0." + "0".repeat(61) + "1",
            "NaN",
            "Infinity",
            "01",
            "+1",
            ".5",
            "0x10",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"\":{}}",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\\u202e\\u0661\"",
            "\"\u00e9\u4e2d\"",
            "\"\\n\\r\\t\"",
            "\"1\"",
            "\"NaN\"",
            "\"1e400\"",
            "\"0000-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59.999999999Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-0001-01-01T00:00:00Z\"",
            "\"2024-02-30T00:00:00Z\"",
            "\"2024-01-01T00:00:00\"",
            "\"2016-12-31T23:59:60Z\"",
            "\"2024-01-01T00:00:00+18:01\"",
            "\"0001-01-01T00:00:00+18:00\"",
            "\"' OR '1'='1\"",
            "\"'; DROP TABLE tariff; --\"",
            "\"${jndi:ldap://127.0.0.1/a}\"",
            "\"%s%n%d\"",
            "\"{{7*7}}\"",
            "\"<script>alert(1)</script>\"",
            "\"../../../../etc/passwd\"",
            "\"=cmd|' /C calc'!A0\"",
            "\"\\\\\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"" + "a".repeat(300) + "\"",
            "\"" + LONG + "\"");

    /** Documents that are none, or more than one. */
    private static final List<String> DOCUMENTS = List.of(
            "",
            " ",
            "\ufeff{}",
            "{",
            "}",
            "[",
            "\"",
            "{}{}",
            "{} x",
            "{\"a\":1,\"a\":2}",
            "{'a':1}",
            "{\"a\":1,}",
            "[1,]",
            "/**/{}",
            "[".repeat(60),
            "[".repeat(20_000),
            "{\"a\":".repeat(60) + "1" + "}".repeat(60),
            "{\"a\":".repeat(20_000),
            "[" + "null,".repeat(20_000) + "null]",
            "{\"" + "k".repeat(300) + "\":1}",
            "\u0000",
            "null",
            "true",
            "1e999999",
            "\"x\"",
            "a,b\n1,2\n",
            "\"unclosed\n",
            "a\r\rb\n",
            ",,,,\n,,,,\n",
            "id\n\u0000\n",
            "=1+1\n@x\n");

    /** For query, path and headers, not yet escaped. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e400",
            "1e-20000",
            "NaN",
            "Infinity",
            "0x1F",
            "1_000",
            "9223372036854775808",
            "\u0000",
            "a\u0000b",
            "\n",
            "\r\nX-Injected: 1",
            "\ud800",
            "\u202e",
            "\u4e2d\u6587",
            "\ud83d\ude00",
            "..",
            ".",
            "../..",
            "%",
            "%2e%2e%2f",
            "a/b",
            "a;b=c",
            "*",
            "' OR '1'='1",
            "'; DROP TABLE tariff; --",
            "\\",
            "${7*7}",
            "%s%n",
            "<a>",
            "null",
            "undefined",
            "true",
            "0000-01-01T00:00Z",
            "9999-12-31T23:59:59Z",
            "+292278994-08-17T07:12:55Z",
            "2024-02-30T00:00:00Z",
            "2024-01-01T00:00:00",
            "0001-01-01T00:00:00+18:00",
            "2024-13-01",
            "USD",
            "XXX",
            "usd",
            "XTS",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "a".repeat(300),
            "b".repeat(9_000));

    private Hostile() {}

    static String json(SplittableRandom random) {
        return JSON_VALUES.get(random.nextInt(JSON_VALUES.size()));
    }

    static String document(SplittableRandom random) {
        return DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
    }

    static String text(SplittableRandom random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
