package org.suandian.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.suandian.report.ReportDocument;
import org.suandian.report.SampleReports;
import org.suandian.report.internal.Documents;
import org.suandian.report.internal.pdf.PdfRenderer;
import org.suandian.report.internal.xlsx.XlsxRenderer;
import org.suandian.report.render.ReportRenderer;

/**
 * How fast a report of very many rows becomes a workbook and a PDF file, and how much more memory that takes than the report itself.
 *
 * <p>Run by docs/benchmarks/run-xlsx.sh. Arguments: the number of workloads and of sites.
 */
public final class ReportFilesBenchmark {

    private static final int REPETITIONS = 5;

    private ReportFilesBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int workloads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int sites = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        System.out.printf("heap: %,d MiB allowed%n", Runtime.getRuntime().maxMemory() / (1 << 20));
        measure("workbook of %,d workloads".formatted(workloads), workloads(workloads), workloads, new XlsxRenderer());
        ReportDocument sample = ReportDocument.of(SampleReports.sample());
        measure("PDF of %,d sites".formatted(sites), Documents.ofSites(sample, sites), sites, new PdfRenderer());
    }

    /** The run that the document is made from is not held any longer. */
    private static ReportDocument workloads(int count) {
        return ReportDocument.of(SampleReports.withWorkloads(count));
    }

    private static void measure(String name, ReportDocument document, int rows, ReportRenderer renderer)
            throws IOException {
        for (int i = 1; i <= REPETITIONS; i++) {
            Counter counter = new Counter();
            long start = System.nanoTime();
            renderer.render(document, Locale.ENGLISH, counter);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%s, run %d: %.2f s, %,.0f rows/s, %,d bytes%n", name, i, seconds, rows / seconds, counter.bytes);
        }
        long before = live();
        try (LiveHeap heap = LiveHeap.start()) {
            renderer.render(document, Locale.ENGLISH, new Counter());
            System.out.printf(
                    "%s: the report takes %,d KiB, rendering it at most %,d KiB more%n",
                    name, before / 1_024, (heap.peakBytes() - before) / 1_024);
        }
        System.out.println(document.totals());
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Counts bytes and keeps none. */
    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] values, int offset, int length) {
            bytes += length;
        }
    }
}
