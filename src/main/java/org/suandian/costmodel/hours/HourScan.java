package org.suandian.costmodel.hours;

/**
 * One pass over a window: for every hour the cost {@code base + kWh x price}, its sum, and the hours at
 * which cost and intensity are least. Hours without a price or an intensity are passed over and counted.
 *
 * @param costSum over the hours with a price
 * @param cheapestHour index of the least cost, or -1 if no hour has a price
 * @param greenestHour index of the least intensity, or -1 if no hour has one
 */
public record HourScan(
        double costSum, double cheapestCost, int cheapestHour, double locationSum, double marketSum, int greenestHour) {

    /** Scans every hour of the columns. */
    public static HourScan of(HourColumns columns, double base, double kilowattHours) {
        boolean complete = columns.priceKnown() == columns.hours() && columns.locationKnown() == columns.hours();
        return complete ? complete(columns, base, kilowattHours) : withGaps(columns, base, kilowattHours);
    }

    private static HourScan complete(HourColumns columns, double base, double kilowattHours) {
        double[] price = columns.pricePerKilowattHour;
        double[] location = columns.location;
        double[] market = columns.market;
        double cost = 0;
        double grams = 0;
        double marketGrams = 0;
        double least = Double.POSITIVE_INFINITY;
        double cleanest = Double.POSITIVE_INFINITY;
        int cheapest = -1;
        int greenest = -1;
        for (int hour = 0; hour < price.length; hour++) {
            double own = base + kilowattHours * price[hour];
            cost += own;
            grams += location[hour];
            marketGrams += market[hour];
            if (own < least) {
                least = own;
                cheapest = hour;
            }
            if (location[hour] < cleanest) {
                cleanest = location[hour];
                greenest = hour;
            }
        }
        return new HourScan(cost, least, cheapest, grams * kilowattHours, marketGrams * kilowattHours, greenest);
    }

    private static HourScan withGaps(HourColumns columns, double base, double kilowattHours) {
        double cost = 0;
        double grams = 0;
        double marketGrams = 0;
        double least = Double.POSITIVE_INFINITY;
        double cleanest = Double.POSITIVE_INFINITY;
        int cheapest = -1;
        int greenest = -1;
        for (int hour = 0; hour < columns.hours(); hour++) {
            if (columns.hasPrice(hour)) {
                double own = base + kilowattHours * columns.pricePerKilowattHour[hour];
                cost += own;
                if (own < least) {
                    least = own;
                    cheapest = hour;
                }
            }
            if (columns.hasLocation(hour)) {
                grams += columns.location[hour];
                marketGrams += columns.market[hour];
                if (columns.location[hour] < cleanest) {
                    cleanest = columns.location[hour];
                    greenest = hour;
                }
            }
        }
        return new HourScan(cost, least, cheapest, grams * kilowattHours, marketGrams * kilowattHours, greenest);
    }
}
