package org.suandian.placement.demo;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.suandian.grid.PriceKind;

/**
 * What a demo data set is built from.
 *
 * @param unitsPerDollar scale of made-up amounts, such as the cost of lateness; not an exchange rate
 * @param regionIds sites stand there; small sets take the first of them
 * @param acceleratorIds of the pools, in turn
 * @param modelIds of the batches
 * @param residences jurisdictions that some batches are bound to; empty where all sites are in one
 */
record DemoWorld(
        DemoSet set,
        Currency currency,
        double unitsPerDollar,
        double carbonPricePerTonne,
        Optional<PriceKind> priceKind,
        List<String> regionIds,
        List<String> acceleratorIds,
        List<String> modelIds,
        List<List<String>> residences) {

    private static final int WEEK_HOURS = 168;
    private static final List<Integer> SIZES = List.of(50, 200, 1_000, 5_000, 10_000);
    private static final int DEFAULT_BATCHES = 200;

    /** Open models that were measured on the accelerators below. */
    private static final List<String> MODELS = List.of(
            "gpt-oss-120b",
            "gpt-oss-20b",
            "llama-3.3-70b",
            "llama-3.1-8b",
            "qwen3-32b",
            "gemma-3-27b",
            "qwen3-235b-a22b-instruct-2507");

    /** Time-of-use tariffs. The accelerators are those whose throughput is published, not those that stand there. */
    static final DemoWorld CHINA = new DemoWorld(
            new DemoSet(
                    "cn-hubs-week",
                    "A week in the Chinese computing hubs, by time-of-use tariffs",
                    "全国算力枢纽一周（分时电价）",
                    SIZES,
                    DEFAULT_BATCHES,
                    WEEK_HOURS),
            Currency.getInstance("CNY"),
            7,
            80,
            Optional.of(PriceKind.TARIFF),
            List.of(
                    "cn-zhongwei",
                    "cn-ulanqab",
                    "cn-guian",
                    "cn-shanghai",
                    "cn-qingyang",
                    "cn-beijing",
                    "cn-shaoguan",
                    "cn-chongqing",
                    "cn-zhangjiakou",
                    "cn-chengdu",
                    "cn-wuhu",
                    "cn-guangzhou"),
            List.of("h100", "b200"),
            MODELS,
            List.of());

    /** Hourly profiles of market prices and intensities. */
    static final DemoWorld GLOBE = new DemoWorld(
            new DemoSet(
                    "global-week",
                    "A week around the world, by typical market prices of the month and hour",
                    "全球一周（典型月份与小时市场电价）",
                    SIZES,
                    DEFAULT_BATCHES,
                    WEEK_HOURS),
            Currency.getInstance("USD"),
            1,
            50,
            Optional.empty(),
            List.of(
                    "us-texas-dallas",
                    "de-frankfurt",
                    "us-east-virginia",
                    "se-stockholm",
                    "jp-tokyo",
                    "gb-london",
                    "us-california-north",
                    "fr-paris",
                    "au-sydney",
                    "ca-ontario-toronto",
                    "nl-amsterdam",
                    "br-saopaulo",
                    "sg-singapore",
                    "no-kristiansand",
                    "in-mumbai"),
            List.of("h100", "b200", "h100", "b200", "h200"),
            MODELS,
            List.of(List.of("EU"), List.of("US"), List.of("EU", "US", "GB", "CA", "NO")));

    static final List<DemoWorld> ALL = List.of(CHINA, GLOBE);
}
