package org.suandian.report.internal.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, asked to open a workbook and to write its sheets as CSV. */
final class LibreOffice {

    /** Comma, double quotes, UTF-8, values with all their digits. */
    private static final String FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,";

    private static final String ALL_SHEETS = "-1";
    private static final String FIRST_SHEET = "0";

    private LibreOffice() {}

    /** Lines of each sheet by its name. */
    static Map<String, List<String>> sheets(Path workbook, Path folder) throws IOException, InterruptedException {
        Path output = convert(workbook, folder, ALL_SHEETS);
        String prefix = workbook.getFileName().toString().replace(".xlsx", "-");
        Map<String, List<String>> sheets = new TreeMap<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                sheets.put(name.substring(prefix.length(), name.length() - ".csv".length()), Files.readAllLines(file));
            }
        }
        return sheets;
    }

    /** Lines of the first sheet, from a file whose name does not depend on the sheet's: not every machine can write that. */
    static List<String> firstSheet(Path workbook, Path folder) throws IOException, InterruptedException {
        Path output = convert(workbook, folder, FIRST_SHEET);
        return Files.readAllLines(
                output.resolve(workbook.getFileName().toString().replace(".xlsx", ".csv")));
    }

    private static Path convert(Path workbook, Path folder, String sheets) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile"));
        Path output = Files.createDirectories(folder.resolve("csv"));
        ProcessBuilder builder = new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                FILTER + sheets,
                "--outdir",
                output.toString(),
                workbook.toString());
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile());
        Process process = start(builder);
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice (%s) must end within 3 minutes.".formatted(workbook));
        }
        return output;
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "LibreOffice (soffice) must be installed, as it recalculates the workbook independently."
                            + " Maybe install the Debian package libreoffice-calc-nogui.",
                    e);
        }
    }
}
