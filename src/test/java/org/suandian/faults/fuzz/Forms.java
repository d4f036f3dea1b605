package org.suandian.faults.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Forms of several parts, many of them broken. */
final class Forms {

    static final String BOUNDARY = "form-boundary";

    private static final String SITES = "id,region,pue,power_cap_kw\nhome,de-frankfurt,1.3,100\n";
    private static final String BATCHES =
            "id,models,input_tokens,output_tokens,accelerators\nb1,gpt-oss-120b,1000000,100000,2\n";

    private static final List<String> NAMES = List.of(
            "problem",
            "sites",
            "pools",
            "batches",
            "tenantBudgets",
            "batch",
            "",
            "a\"b",
            "../x",
            "\u0000",
            "x".repeat(9_000));

    private final SplittableRandom random;

    Forms(SplittableRandom random) {
        this.random = random;
    }

    byte[] of(String problem, Mutation mutation) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        boolean isSound = random.nextInt(4) == 0;
        part(form, "problem", isSound ? problem : mutation.of(problem), isSound);
        int more = random.nextInt(4);
        for (int i = 0; i < more; i++) {
            String name = isSound ? "batches" : NAMES.get(random.nextInt(NAMES.size()));
            String content = random.nextBoolean() ? BATCHES : SITES;
            part(form, name, isSound ? content : mutation.of(content), isSound);
        }
        if (isSound || random.nextInt(4) > 0) {
            write(form, "--" + BOUNDARY + "--\r\n");
        }
        byte[] bytes = form.toByteArray();
        return isSound || random.nextInt(5) > 0
                ? bytes
                : new String(bytes, StandardCharsets.ISO_8859_1)
                        .substring(random.nextInt(bytes.length))
                        .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void part(ByteArrayOutputStream form, String name, String content, boolean isSound) {
        String end = isSound || random.nextInt(10) > 0 ? "\r\n" : "\n";
        write(form, "--" + BOUNDARY + end);
        if (isSound || random.nextInt(10) > 0) {
            String file = random.nextBoolean() ? "; filename=\"f\"" : "";
            write(form, "Content-Disposition: form-data; name=\"" + name + "\"" + file + end);
        }
        if (!isSound && random.nextInt(5) == 0) {
            write(
                    form,
                    "Content-Type: text/plain; charset=" + Hostile.text(random).replace('\n', ' ') + end);
        }
        if (!isSound && random.nextInt(10) == 0) {
            write(form, "Content-Transfer-Encoding: base64" + end);
        }
        write(form, end + content + "\r\n");
    }

    private static void write(ByteArrayOutputStream form, String text) {
        form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
