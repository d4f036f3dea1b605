package org.suandian.placement.internal.storage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.suandian.placement.ProgressPoint;

/**
 * The course of a search, in a bounded number of points: when there are too many, each second one is left out and from then on
 * they have to lie twice as far apart, so that ten hours take no more room than ten minutes. Not for several threads at once.
 */
public final class Course {

    static final int MOST_POINTS = 400;

    private static final long FIRST_SPACING_MILLIS = 100;

    private final List<ProgressPoint> points = new ArrayList<>();
    private long spacingMillis = FIRST_SPACING_MILLIS;

    /** In order of time. */
    public List<ProgressPoint> points() {
        return List.copyOf(points);
    }

    /** Adds a point that says something new; replaces the last one where it lies too near to it, so that the newest is always there. */
    public void add(ProgressPoint point) {
        if (!points.isEmpty() && saysTheSame(points.getLast(), point)) {
            return;
        }
        if (points.size() > 1
                && point.elapsedMillis() - points.get(points.size() - 2).elapsedMillis() < spacingMillis) {
            points.removeLast();
        }
        points.add(point);
        if (points.size() > MOST_POINTS) {
            thin();
        }
    }

    private void thin() {
        List<ProgressPoint> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i % 2 == 0 || i == points.size() - 1) {
                kept.add(points.get(i));
            }
        }
        points.clear();
        points.addAll(kept);
        spacingMillis *= 2;
    }

    private static boolean saysTheSame(ProgressPoint one, ProgressPoint other) {
        return one.objectiveMicro().equals(other.objectiveMicro())
                && one.boundMicro().equals(other.boundMicro());
    }

    /** Its packed form. */
    public byte[] pack() {
        return Packing.write(output -> {
            output.writeLong(spacingMillis);
            output.writeInt(points.size());
            for (ProgressPoint point : points) {
                output.writeLong(point.elapsedMillis());
                writeOptional(output, point.objectiveMicro());
                writeOptional(output, point.boundMicro());
            }
        });
    }

    /** The course that was {@linkplain #pack packed}; an empty one of no bytes. */
    public static Course unpack(byte[] packed) {
        Course course = new Course();
        if (packed.length == 0) {
            return course;
        }
        return Packing.read(packed, input -> {
            course.spacingMillis = input.readLong();
            int count = input.readInt();
            for (int i = 0; i < count; i++) {
                course.points.add(new ProgressPoint(input.readLong(), readOptional(input), readOptional(input)));
            }
            return course;
        });
    }

    private static void writeOptional(DataOutputStream output, OptionalLong value) throws IOException {
        output.writeBoolean(value.isPresent());
        output.writeLong(value.orElse(0));
    }

    private static OptionalLong readOptional(DataInputStream input) throws IOException {
        boolean isPresent = input.readBoolean();
        long value = input.readLong();
        return isPresent ? OptionalLong.of(value) : OptionalLong.empty();
    }
}
